package org.fawen.drafting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.identity.Role;
import org.fawen.shell.Texts;

/** 管理: what an office looks after itself. */
@Route("admin")
@Menu(order = 90, icon = "vaadin:cog-o", title = "shell.nav.admin")
@RolesAllowed({"SYSTEM_ADMIN", "OFFICE_HEAD"})
@StyleSheet("context://ui/draft.css")
class AdminView extends Main implements HasDynamicTitle {

    AdminView(Organisations organisations, CurrentPerson current) {
        addClassNames("fw-page", "fw-new-draft");
        var cards = new Div(card("templates"), card("checks"), card("rules"), card("simulator"));
        if (organisations.current().rolesOf(current.get()).contains(Role.SYSTEM_ADMIN)) {
            cards.add(card("operations"), card("messages"));
        }
        cards.addClassName("fw-cards");
        add(new H1(Texts.text("shell.nav.admin")), cards);
    }

    private static Anchor card(String what) {
        var title = new Span(Texts.text("drafting.admin." + what));
        title.addClassName("fw-card-title");
        var about = new Span(Texts.text("drafting.admin.%s.about".formatted(what)));
        about.addClassName("fw-secondary");
        var card = new Anchor("admin/" + what);
        card.add(title, about);
        card.addClassName("fw-card");
        card.setId("admin-" + what);
        return card;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.nav.admin");
    }
}
