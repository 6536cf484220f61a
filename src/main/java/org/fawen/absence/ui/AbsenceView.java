package org.fawen.absence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.fawen.absence.Handovers;
import org.fawen.absence.Vacancies;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Delegation;
import org.fawen.identity.DelegationRefused;
import org.fawen.identity.Delegations;
import org.fawen.identity.Organisations;
import org.fawen.identity.Role;
import org.fawen.notice.Step;
import org.fawen.shell.Moments;
import org.fawen.shell.Notes;
import org.fawen.shell.StatusBadge;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;

/** 离岗委托: who acts for whom and until when, and for the office who will be missed. */
@Route("absence")
@Menu(order = 80, icon = "vaadin:user-clock", title = "shell.nav.absence")
@PermitAll
@StyleSheet("context://ui/desk.css")
class AbsenceView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Delegations delegations;
    private final transient Vacancies vacancies;
    private final transient Handovers handovers;
    private final transient Organisations organisations;
    private final transient CurrentPerson current;
    private final transient Moments moments;
    private final transient BusinessZone zone;

    AbsenceView(
            Delegations delegations,
            Vacancies vacancies,
            Handovers handovers,
            Organisations organisations,
            CurrentPerson current,
            Moments moments,
            BusinessZone zone) {
        this.delegations = delegations;
        this.vacancies = vacancies;
        this.handovers = handovers;
        this.organisations = organisations;
        this.current = current;
        this.moments = moments;
        this.zone = zone;
        addClassName("fw-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var head = new Header(new H1(Texts.text("shell.nav.absence")));
        head.addClassName("fw-list-head");
        add(head, new Paragraph(Texts.text("absence.about")));
        add(inForce());
        add(new AbsenceForm(delegations, organisations.current(), current.get(), zone.zone(), this::set));
        if (handovers.mayHandOver(current.get())) {
            add(new HandoverForm(handovers, organisations.current(), current.get()));
        }
        if (!vacancies.away(current.get()).isEmpty()
                || !vacancies.stranded(current.get()).isEmpty()) {
            add(radar());
        }
    }

    private void set(Delegation set) {
        Toasts.show(Texts.text(set.approval() == Delegation.Approval.AWAITED ? "absence.set.awaited" : "absence.set"));
        show();
    }

    private Component inForce() {
        var rows = new UnorderedList();
        rows.addClassName("fw-rows");
        rows.setId("delegations");
        rows.getElement().setAttribute("aria-label", Texts.text("absence.list"));
        delegations.seenBy(current.get()).forEach(one -> rows.add(row(one)));
        return rows.getComponentCount() == 0 ? new Paragraph(Texts.text("absence.none")) : rows;
    }

    private ListItem row(Delegation one) {
        var organisation = organisations.current();
        var principal = organisation.nameOf(one.principal());
        var delegate = one.delegate();
        var title = new Span(
                delegate == null
                        ? Texts.text("absence.nobody", principal)
                        : Texts.text("absence.who", organisation.nameOf(delegate), principal));
        title.addClassName("fw-row-title");
        var about = new Span(Texts.text(
                "absence.when",
                moments.full(one.from()),
                moments.full(one.to()),
                one.steps().isEmpty() ? Texts.text("absence.all") : steps(one),
                one.reason()));
        about.addClassName("fw-row-about");
        var end = new Span();
        end.addClassName("fw-row-end");
        if (one.approval() == Delegation.Approval.AWAITED) {
            end.add(new StatusBadge(StatusBadge.Tone.WAITING, Texts.text("absence.awaited")));
            if (organisation.rolesOf(current.get()).contains(Role.SECURITY_ADMIN)) {
                end.add(button("approve", one, () -> delegations.approve(current.get(), one.id())));
            }
        }
        if (delegations.maySetFor(current.get(), one.principal())) {
            end.add(button("end", one, () -> delegations.end(current.get(), one.id())));
        }
        var row = new ListItem(title, about, end);
        row.addClassNames("fw-row", "fw-row-plain");
        return row;
    }

    private Button button(String act, Delegation one, Runnable doing) {
        var button = new Button(Texts.text("absence." + act), click -> {
            try {
                doing.run();
                show();
            } catch (DelegationRefused refused) {
                show();
                addComponentAsFirst(Notes.refused(Texts.text(refused.key())));
            }
        });
        button.setId(act + "-" + one.id());
        return button;
    }

    private static String steps(Delegation one) {
        return one.steps().stream()
                .map(Step::of)
                .sorted()
                .map(Texts::word)
                .collect(Collectors.joining(Texts.text("shell.separator")));
    }

    private Component radar() {
        var heading = new H2(Texts.text("absence.vacancies"));
        heading.setId("vacancies-heading");
        var rows = new UnorderedList();
        rows.addClassName("fw-rows");
        vacancies
                .away(current.get())
                .forEach(away -> rows.add(line(Texts.text(
                        away.awaited() ? "absence.vacancies.awaited" : "absence.vacancies.away",
                        moments.brief(away.from()),
                        moments.brief(away.to()),
                        organisations.current().nameOf(away.person()),
                        organisations.current().titleOf(away.person()),
                        away.stopped()))));
        vacancies.stranded(current.get()).forEach(one -> {
            var row = line(Texts.text("absence.vacancies.stranded", one.title(), one.step()));
            row.add(moments.since(one.since()));
            rows.add(row);
        });
        var section = new Section(heading, new Div(rows));
        section.setId("vacancies");
        section.getElement().setAttribute("aria-labelledby", "vacancies-heading");
        return section;
    }

    private static ListItem line(String words) {
        var title = new Span(words);
        title.addClassName("fw-row-title");
        var row = new ListItem(title);
        row.addClassNames("fw-row", "fw-row-plain");
        return row;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.nav.absence");
    }
}
