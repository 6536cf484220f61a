package org.fawen.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import org.fawen.administration.Interventions;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.identity.Person;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.fawen.shell.Moments;
import org.fawen.shell.Notes;
import org.fawen.shell.ReasonDialog;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;
import org.fawen.workflow.Operations;

/** 运维: what failed, what is late, on which version notices run; nothing is done without a reason. */
@Route("admin/operations")
@RolesAllowed("SYSTEM_ADMIN")
@StyleSheet("context://ui/desk.css")
@StyleSheet("context://ui/administration.css")
class OperationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Interventions interventions;
    private final transient Organisations organisations;
    private final transient CurrentPerson current;
    private final transient Moments moments;

    OperationsView(Interventions interventions, Organisations organisations, CurrentPerson current, Moments moments) {
        this.interventions = interventions;
        this.organisations = organisations;
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
        var head = new Header(new H1(Texts.text("administration.operations")));
        head.addClassName("fw-list-head");
        var person = current.get();
        add(
                back,
                head,
                section("faults", interventions.faults(person), this::fault),
                section("late", interventions.late(person), this::late),
                section("versions", interventions.versions(person), this::version));
    }

    private static <T> Component section(String what, List<T> lines, java.util.function.Function<T, ListItem> row) {
        var heading = new H2(Texts.text("administration." + what));
        heading.setId(what);
        var section = new Section(heading);
        section.addClassName("fw-rules");
        section.getElement().setAttribute("aria-labelledby", what);
        if (lines.isEmpty()) {
            section.add(new Paragraph(Texts.text("administration.%s.none".formatted(what))));
            return section;
        }
        var rows = new UnorderedList();
        rows.addClassName("fw-rows");
        lines.forEach(line -> rows.add(row.apply(line)));
        section.add(rows);
        return section;
    }

    private ListItem fault(Operations.Fault fault) {
        var next = fault.next();
        var state = next == null
                ? Texts.text("administration.faults.waits")
                : Texts.text("administration.faults.next", moments.brief(next), fault.attemptsLeft());
        return row(
                Texts.text("administration.element." + known(fault.element())) + " · " + brief(fault.notice()),
                fault.cause() + " · " + state,
                button(
                        "retry",
                        () -> ask("retry", "", reason -> {
                            interventions.retry(current.get(), fault, reason);
                            Toasts.show(Texts.text("administration.retry.done"));
                        })));
    }

    private static String known(String element) {
        return List.of("publish-notice", "archive-notice", "announce-overdue").contains(element) ? element : "other";
    }

    private ListItem late(Interventions.Late late) {
        var to = new ComboBox<Person>();
        to.setAriaLabel(Texts.text("administration.reassign.to"));
        to.setPlaceholder(Texts.text("administration.reassign.to"));
        to.setItems(organisations.current().persons());
        to.setItemLabelGenerator(
                person -> person.name() + " " + organisations.current().titleOf(person.id()));
        var act = button("reassign", () -> {
            var chosen = to.getValue();
            to.setInvalid(chosen == null);
            if (chosen != null) {
                ask("reassign", chosen.name(), reason -> {
                    interventions.reassign(current.get(), late.item(), chosen.id(), reason);
                    Toasts.show(Texts.text("administration.reassign.done", chosen.name()));
                });
            }
        });
        return row(
                Texts.text("administration.late.line", late.draftingUnit(), late.step()) + " · " + brief(late.notice()),
                Texts.text(
                        "administration.late.who",
                        late.holders(),
                        moments.until(late.due()).getText()),
                new Div(to, act));
    }

    private ListItem version(Operations.Version version) {
        var words = Texts.text(
                version.newest() ? "administration.versions.newest" : "administration.versions.old",
                nameOf(version),
                version.version(),
                moments.full(version.deployedAt()),
                version.running());
        return version.newest()
                ? row(words, "", new Div())
                : row(words, "", button("dry-run", () -> tell(version, interventions.dryRun(current.get(), version))));
    }

    private static String nameOf(Operations.Version version) {
        return Texts.text("administration.process." + version.process());
    }

    private void tell(Operations.Version version, Operations.Migration report) {
        var said = new Div(new Paragraph(Texts.text(
                "administration.migrate.report",
                report.moved().size(),
                report.stuck().size())));
        said.setId("report");
        said.addClassNames("fw-note", "fw-note-info");
        if (!report.stuck().isEmpty()) {
            var list = new UnorderedList();
            report.stuck().forEach(one -> list.add(new ListItem(brief(one.notice()) + "：" + one.why())));
            said.add(list);
        }
        if (!report.moved().isEmpty()) {
            said.add(button(
                    "migrate",
                    () -> ask("migrate", nameOf(version), reason -> {
                        var done = interventions.migrate(current.get(), version, reason);
                        Toasts.show(Texts.text(
                                "administration.migrate.done", done.moved().size()));
                    })));
        }
        addComponentAtIndex(2, said);
    }

    private static ListItem row(String title, String about, Component end) {
        var first = new Span(title);
        first.addClassName("fw-row-title");
        var second = new Span(about);
        second.addClassName("fw-row-about");
        var right = new Span(end);
        right.addClassName("fw-row-end");
        var row = new ListItem(first, second, right);
        row.addClassNames("fw-row", "fw-row-plain");
        return row;
    }

    private static Button button(String act, Runnable doing) {
        var button = new Button(Texts.text("administration." + act), click -> doing.run());
        button.addClassName("act-" + act);
        return button;
    }

    private void ask(String act, String what, Consumer<String> doing) {
        var question = new ReasonDialog.Question(
                act,
                Texts.text("administration.%s.title".formatted(act), what),
                Texts.text("administration.%s.consequence".formatted(act)),
                Texts.text("administration.reason"),
                List.of(),
                Texts.text("administration." + act));
        new ReasonDialog(question, "", reason -> {
                    try {
                        doing.accept(reason);
                        show();
                    } catch (Refusal refusal) {
                        show();
                        addComponentAsFirst(Notes.refused(Texts.sentence(refusal)));
                    }
                })
                .open();
    }

    /** Enough of the id to find it; what the notice is about is nobody's business here. */
    private static String brief(NoticeId notice) {
        return notice.toString().substring(0, 8);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("administration.operations");
    }
}
