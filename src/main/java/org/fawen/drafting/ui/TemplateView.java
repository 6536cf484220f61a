package org.fawen.drafting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.fawen.drafting.TemplateVersion;
import org.fawen.drafting.Templates;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.notice.Refusal;
import org.fawen.shell.Calendar;
import org.fawen.shell.Moments;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;
import org.jspecify.annotations.Nullable;

/** One 模板: written as the next version, in force from its day; earlier ones stay to be read. */
@Route("admin/templates/:template")
@RolesAllowed({"SYSTEM_ADMIN", "OFFICE_HEAD"})
@StyleSheet("context://ui/draft.css")
class TemplateView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NEW = "new";

    private final transient Templates templates;
    private final transient CurrentPerson current;
    private final transient Organisations organisations;
    private final transient Moments moments;
    private final Div refusals = new Div();
    private final DatePicker from = new DatePicker(Texts.text("drafting.template.from"));
    private transient @Nullable TemplateForm form;
    private transient List<TemplateVersion> versions = List.of();

    TemplateView(Templates templates, CurrentPerson current, Organisations organisations, Moments moments) {
        this.templates = templates;
        this.current = current;
        this.organisations = organisations;
        this.moments = moments;
        addClassNames("fw-page", "fw-new-draft", "fw-template");
        from.setId("from");
        from.setI18n(Calendar.of(Texts.language()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("template").orElse("");
        versions = id.equals(NEW) ? List.of() : templates.versions(current.get(), id);
        if (!id.equals(NEW) && versions.isEmpty() || !templates.mayEdit(current.get())) {
            throw new NotFoundException();
        }
        show(id);
    }

    private void show(String id) {
        var present = versions.isEmpty() ? null : versions.getFirst();
        form = new TemplateForm(
                id.equals(NEW) ? "" : id, present, templates.organsOf(current.get()), organisations.current());
        from.setMin(templates.today());
        from.setValue(templates.today());
        var save = new Button(
                Texts.text(present == null ? "drafting.template.save-first" : "drafting.template.save"),
                click -> save(false));
        save.setId("save-template");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(from, save);
        acts.addClassName("fw-template-acts");
        if (present != null && !present.withdrawn()) {
            var withdraw = new Button(Texts.text("drafting.template.withdraw"), click -> save(true));
            withdraw.setId("withdraw-template");
            acts.add(withdraw);
        }
        var back = new Anchor("admin/templates", "‹ " + Texts.text("drafting.admin.templates"));
        back.addClassName("fw-back");
        removeAll();
        refusals.removeAll();
        add(back, new H1(getPageTitle()), refusals, form, acts);
        if (present != null) {
            add(new H2(Texts.text("drafting.template.versions")), history());
        }
    }

    private OrderedList history() {
        var list = new OrderedList();
        list.addClassName("fw-admin-list");
        versions.forEach(version -> list.add(new ListItem(Texts.text(
                version.withdrawn() ? "drafting.template.version.withdrawn" : "drafting.template.version",
                version.number(),
                version.from(),
                organisations.current().nameOf(version.author()),
                moments.full(version.at())))));
        return list;
    }

    private void save(boolean withdrawn) {
        var day = from.getValue();
        if (day == null) {
            from.setErrorMessage(Texts.text("drafting.refused.template.past"));
            from.setInvalid(true);
            return;
        }
        try {
            var written = Objects.requireNonNull(form);
            var saved =
                    templates.save(current.get(), written.id(), versions.size(), day, withdrawn, written.template());
            Toasts.show(Texts.text("drafting.template.saved", saved.number(), saved.from()));
            UI.getCurrent().navigate("admin/templates");
        } catch (Refusal refusal) {
            refusals.removeAll();
            refusals.add(Notes.refused(Texts.sentence(refusal)));
        }
    }

    @Override
    public String getPageTitle() {
        return versions.isEmpty()
                ? Texts.text("drafting.template.new")
                : versions.getFirst().template().name();
    }
}
