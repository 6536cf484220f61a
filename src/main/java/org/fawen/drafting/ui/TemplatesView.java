package org.fawen.drafting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fawen.drafting.TemplateVersion;
import org.fawen.drafting.Templates;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.shell.Texts;

/** 模板: those this person looks after. */
@Route("admin/templates")
@RolesAllowed({"SYSTEM_ADMIN", "OFFICE_HEAD"})
@StyleSheet("context://ui/draft.css")
class TemplatesView extends Main implements HasDynamicTitle {

    TemplatesView(Templates templates, CurrentPerson current, Organisations organisations) {
        addClassNames("fw-page", "fw-new-draft", "fw-templates");
        var back = new Anchor("admin", "‹ " + Texts.text("shell.nav.admin"));
        back.addClassName("fw-back");
        var begin = new Anchor("admin/templates/new", Texts.text("drafting.template.new"));
        begin.setId("new-template");
        begin.addClassName("fw-button");
        var head = new Div(new H1(Texts.text("drafting.admin.templates")), begin);
        head.addClassName("fw-admin-head");
        add(back, head, new Paragraph(Texts.text("drafting.template.lead")));
        var list = new UnorderedList();
        list.addClassName("fw-admin-list");
        templates
                .editableBy(current.get())
                .forEach(version -> list.add(row(version, organisations.current(), templates)));
        add(list.getComponentCount() == 0 ? new Paragraph(Texts.text("drafting.template.none")) : list);
    }

    private static ListItem row(TemplateVersion version, Organisation organisation, Templates templates) {
        var template = version.template();
        var name = new Anchor("admin/templates/" + version.id(), template.name());
        name.addClassName("fw-row-title");
        var state = version.withdrawn()
                ? "drafting.template.state.withdrawn"
                : version.from().isAfter(templates.today())
                        ? "drafting.template.state.coming"
                        : "drafting.template.state.in-force";
        var about = new Span("%s · %s · %s"
                .formatted(
                        organisation.require(template.issuer()).name(),
                        Texts.word(template.docType()),
                        Texts.text(state, version.number(), version.from())));
        about.addClassName("fw-secondary");
        return new ListItem(name, about);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("drafting.admin.templates");
    }
}
