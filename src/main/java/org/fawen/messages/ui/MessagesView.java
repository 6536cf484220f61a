package org.fawen.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.messages.Message;
import org.fawen.messages.Messages;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** 消息: what this person was told, newest first. What is read is what was looked at. */
@Route("messages")
@PermitAll
@StyleSheet("context://ui/desk.css")
class MessagesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 30;

    private final transient Messages messages;
    private final transient CurrentPerson current;
    private final transient Organisations organisations;
    private final transient Moments moments;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button();
    private transient @Nullable Message last;
    private boolean unreadOnly;

    MessagesView(Messages messages, CurrentPerson current, Organisations organisations, Moments moments) {
        this.messages = messages;
        this.current = current;
        this.organisations = organisations;
        this.moments = moments;
        addClassName("fw-list");
        rows.addClassName("fw-rows");
        more.setText(Texts.text("messages.more"));
        more.setId("more");
        more.addClickListener(click -> read());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unreadOnly = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("view")
                .filter("all"::equals)
                .isEmpty();
        show();
    }

    private void show() {
        last = null;
        rows.removeAll();
        rows.getElement().setAttribute("aria-label", Texts.text("messages.title"));
        removeAll();
        var head = new Header(new H1(Texts.text("messages.title")));
        head.addClassName("fw-list-head");
        add(head, choices());
        read();
        if (last == null) {
            var none = new Div(new Paragraph(Texts.text(unreadOnly ? "messages.none.unread" : "messages.none.all")));
            none.addClassName("fw-empty");
            add(none);
        } else {
            add(rows, more);
        }
    }

    private Component choices() {
        var choices = new Nav(
                choice("messages", "messages.view.unread", unreadOnly),
                choice("messages?view=all", "messages.view.all", !unreadOnly));
        choices.addClassName("fw-filter");
        choices.getElement().setAttribute("aria-label", Texts.text("messages.views"));
        var readAll = new Button(Texts.text("messages.read-all"), click -> {
            messages.readAll(current.get());
            show();
        });
        readAll.setId("read-all");
        var settings = new Anchor("messages/settings", Texts.text("messages.settings"));
        settings.setId("settings");
        settings.getElement().setAttribute("router-link", true);
        var tools = new Div(readAll, settings);
        tools.addClassName("fw-sheet-links");
        var both = new Div(choices, tools);
        both.addClassName("fw-message-tools");
        return both;
    }

    private static Anchor choice(String address, String word, boolean chosen) {
        var choice = new Anchor(address, Texts.text(word));
        choice.getElement().setAttribute("router-link", true);
        if (chosen) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }

    private void read() {
        var page = messages.page(current.get(), unreadOnly, last, PAGE);
        page.forEach(message -> rows.add(new MessageRow(message, organisations.current(), moments)));
        if (!page.isEmpty()) {
            last = page.getLast();
        }
        more.setVisible(page.size() == PAGE);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("messages.title");
    }
}
