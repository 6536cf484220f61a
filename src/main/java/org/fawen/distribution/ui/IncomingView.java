package org.fawen.distribution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fawen.distribution.IncomingLine;
import org.fawen.distribution.Receiving;
import org.fawen.identity.CurrentPerson;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;

/** 收文: what was given to this person and the units this person receives for; 签收, one or many. */
@Route("incoming")
@Menu(order = 42, icon = "vaadin:envelope-open-o", title = "distribution.incoming")
@PermitAll
@StyleSheet("context://ui/desk.css")
@StyleSheet("context://ui/distribution.css")
class IncomingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Receiving receiving;
    private final transient CurrentPerson person;
    private final transient Moments moments;
    private final Set<UUID> chosen = new LinkedHashSet<>();
    private final Button sign = new Button();
    private boolean signed;

    IncomingView(Receiving receiving, CurrentPerson person, Moments moments) {
        this.receiving = receiving;
        this.person = person;
        this.moments = moments;
        addClassName("fw-list");
        sign.setId("sign");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.addClickListener(click -> signAll());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        signed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("view")
                .filter("signed"::equals)
                .isPresent();
        show();
    }

    private void show() {
        removeAll();
        chosen.clear();
        var head = new Header(new H1(Texts.text("distribution.incoming")));
        head.addClassName("fw-list-head");
        add(head, choices());
        var lines = receiving.incoming(person.get(), signed);
        if (lines.isEmpty()) {
            var empty = new Div(new Paragraph(Texts.text(signed ? "distribution.none-signed" : "distribution.none")));
            empty.setId("empty");
            empty.addClassName("fw-empty");
            add(empty);
            return;
        }
        if (!signed) {
            add(bulk(lines));
        }
        add(rows(lines));
    }

    private Nav choices() {
        var choices = new Nav(
                choice("incoming", "distribution.waiting", !signed),
                choice("incoming?view=signed", "distribution.signed", signed));
        choices.addClassName("fw-filter");
        choices.getElement().setAttribute("aria-label", Texts.text("distribution.views"));
        return choices;
    }

    private static Anchor choice(String address, String word, boolean current) {
        var choice = new Anchor(address, Texts.text(word));
        choice.getElement().setAttribute("router-link", true);
        if (current) {
            choice.getElement().setAttribute("aria-current", "page");
        }
        return choice;
    }

    private Div bulk(List<IncomingLine> lines) {
        var all = new Button(Texts.text("distribution.sign-all", lines.size()), click -> {
            chosen.clear();
            lines.forEach(line -> chosen.add(line.delivery()));
            signAll();
        });
        all.setId("sign-all");
        count();
        var bulk = new Div(sign, all);
        bulk.addClassName("fw-bulk");
        return bulk;
    }

    private UnorderedList rows(List<IncomingLine> lines) {
        var rows = new UnorderedList();
        rows.setId("deliveries");
        rows.addClassName("fw-rows");
        lines.forEach(line -> rows.add(new IncomingRow(line, moments, signed ? null : this::choose)));
        return rows;
    }

    private void choose(IncomingLine line, boolean taken) {
        if (taken) {
            chosen.add(line.delivery());
        } else {
            chosen.remove(line.delivery());
        }
        count();
    }

    private void count() {
        sign.setText(Texts.text("distribution.sign-chosen", chosen.size()));
        sign.setEnabled(!chosen.isEmpty());
    }

    private void signAll() {
        var count = receiving.sign(person.get(), Set.copyOf(chosen));
        Toasts.show(Texts.text("distribution.signed-now", count));
        show();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("distribution.incoming");
    }
}
