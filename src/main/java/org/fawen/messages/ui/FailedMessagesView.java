package org.fawen.messages.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fawen.identity.CurrentPerson;
import org.fawen.messages.FailedMessages;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;

/** What could not be sent, why, and once more. */
@Route("admin/messages")
@RolesAllowed("SYSTEM_ADMIN")
@StyleSheet("context://ui/desk.css")
class FailedMessagesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FailedMessages failed;
    private final transient CurrentPerson current;
    private final transient Moments moments;

    FailedMessagesView(FailedMessages failed, CurrentPerson current, Moments moments) {
        this.failed = failed;
        this.current = current;
        this.moments = moments;
        addClassName("fw-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var back = new Anchor("admin", "‹ " + Texts.text("shell.nav.admin"));
        back.addClassName("fw-back");
        var head = new Header(new H1(Texts.text("messages.failed.title")));
        head.addClassName("fw-list-head");
        add(back, head);
        var list = failed.list(current.get());
        if (list.isEmpty()) {
            add(new Paragraph(Texts.text("messages.failed.none")));
            return;
        }
        add(new Paragraph(Texts.text("messages.failed.about")));
        var rows = new UnorderedList();
        rows.addClassName("fw-rows");
        list.forEach(one -> rows.add(row(one)));
        add(rows);
    }

    private ListItem row(FailedMessages.Failed one) {
        var title = new Span(one.person());
        title.addClassName("fw-row-title");
        var kind = new Span(Texts.text("messages.kind." + one.kind()) + " · " + one.why());
        kind.addClassName("fw-row-about");
        var retry = new Button(Texts.text("messages.failed.retry"), click -> {
            failed.retry(current.get(), one.message(), one.channel());
            Toasts.show(Texts.text("messages.failed.retried"));
            show();
        });
        var end = new Span(moments.exactly(one.at()), retry);
        end.addClassName("fw-row-end");
        var row = new ListItem(title, kind, end);
        row.addClassNames("fw-row", "fw-row-plain");
        return row;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("messages.failed.title");
    }
}
