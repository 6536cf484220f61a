package org.fawen.administration.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fawen.shell.Texts;
import org.fawen.workflow.RuleBook;

/** 规则表: every decision table as the processes use it, read-only. */
@Route("admin/rules")
@RolesAllowed({"SYSTEM_ADMIN", "OFFICE_HEAD"})
@StyleSheet("context://ui/desk.css")
@StyleSheet("context://ui/administration.css")
class RulesView extends Main implements HasDynamicTitle {

    RulesView(RuleBook rules) {
        addClassName("fw-list");
        var back = new Anchor("admin", "‹ " + Texts.text("shell.nav.admin"));
        back.addClassName("fw-back");
        var head = new Header(new H1(Texts.text("administration.rules")));
        head.addClassName("fw-list-head");
        add(back, head, new Paragraph(Texts.text("administration.rules.about")));
        rules.tables().forEach(table -> add(new RuleTableView(table)));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("administration.rules");
    }
}
