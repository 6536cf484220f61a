package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fawen.checking.EditingList;
import org.fawen.checking.Rule;
import org.fawen.drafting.ListKind;
import org.fawen.drafting.ListTrial;
import org.fawen.drafting.OwnChecks;
import org.fawen.drafting.RuleSwitch;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.identity.Unit;
import org.fawen.notice.Refusal;
import org.fawen.shell.Moments;
import org.fawen.shell.Notes;
import org.fawen.shell.ReasonDialog;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;

/** 词表与检查: an office's own lists of words, and the practice rules it does without. */
@Route("admin/checks")
@RolesAllowed({"SYSTEM_ADMIN", "OFFICE_HEAD"})
@StyleSheet("context://ui/draft.css")
class ChecksView extends Main implements HasDynamicTitle {

    private final transient OwnChecks checks;
    private final transient ListTrial trial;
    private final transient CurrentPerson current;
    private final transient Organisations organisations;
    private final transient Moments moments;
    private final Select<Unit> office = new Select<>();
    private final Div refusals = new Div();
    private final Div shown = new Div();

    ChecksView(OwnChecks checks, ListTrial trial, CurrentPerson current, Organisations organisations, Moments moments) {
        this.checks = checks;
        this.trial = trial;
        this.current = current;
        this.organisations = organisations;
        this.moments = moments;
        addClassNames("fw-page", "fw-new-draft", "fw-checks");
        var back = new Anchor("admin", "‹ " + Texts.text("shell.nav.admin"));
        back.addClassName("fw-back");
        add(back, new H1(Texts.text("drafting.admin.checks")), new Paragraph(Texts.text("drafting.checks.lead")));
        var offices = checks.officesOf(current.get());
        if (offices.isEmpty()) {
            add(new Paragraph(Texts.text("drafting.refused.checks.not-yours")));
            return;
        }
        office.setId("office");
        office.setWidth("20em");
        office.setLabel(Texts.text("drafting.checks.office"));
        office.setItems(offices);
        office.setItemLabelGenerator(Unit::name);
        office.setValue(offices.getFirst());
        office.addValueChangeListener(change -> show());
        office.setVisible(offices.size() > 1);
        add(office, refusals, shown);
        show();
    }

    private void show() {
        refusals.removeAll();
        shown.removeAll();
        var lists = new UnorderedList();
        lists.addClassName("fw-admin-list");
        for (var kind : ListKind.values()) {
            lists.add(list(kind));
        }
        var rules = new UnorderedList();
        rules.addClassNames("fw-admin-list", "fw-rules");
        var switches = checks.switches(office.getValue().id()).stream()
                .collect(Collectors.toMap(RuleSwitch::rule, Function.identity()));
        checks.switchable().forEach(rule -> rules.add(rule(rule, switches)));
        shown.add(
                new H2(Texts.text("drafting.checks.lists")),
                lists,
                new H2(Texts.text("drafting.checks.rules")),
                new Paragraph(Texts.text("drafting.checks.rules.lead")),
                rules);
    }

    private ListItem list(ListKind kind) {
        var inForce = checks.inForce(office.getValue().id(), kind);
        var own = checks.lists(office.getValue().id(), kind);
        var name = new Span(Texts.text("drafting.checks.list." + kind));
        name.addClassName("fw-row-title");
        var about = new Span(
                Texts.text("drafting.checks.list.about", inForce.entries().size(), inForce.source(), inForce.date()));
        about.addClassName("fw-secondary");
        var take = new Button(
                Texts.text("drafting.checks.import"),
                click -> new ListDialog(checks.today(), new Importing(kind)).open());
        take.setId("import-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        var item = new ListItem(name, about);
        own.stream().limit(3).forEach(version -> {
            var line = new Span(Texts.text(
                    "drafting.checks.version",
                    version.number(),
                    version.from(),
                    organisations.current().nameOf(version.author()),
                    moments.full(version.at())));
            line.addClassName("fw-secondary");
            item.add(line);
        });
        item.add(take);
        return item;
    }

    /** A list of one kind on its way in. */
    private class Importing implements ListDialog.Listener {

        private final ListKind kind;

        Importing(ListKind kind) {
            this.kind = kind;
        }

        @Override
        public ListTrial.Result tryOut(EditingList list) {
            return trial.of(office.getValue().id(), kind, list);
        }

        @Override
        public void take(LocalDate from, EditingList list) {
            var taken = checks.take(current.get(), office.getValue().id(), kind, from, list);
            Toasts.show(Texts.text("drafting.checks.taken", taken.number(), taken.from()));
            show();
        }
    }

    private ListItem rule(Rule rule, Map<String, RuleSwitch> switches) {
        var word = switches.get(rule.id());
        var off = word != null && word.off();
        var name = new Span(rule.id() + " " + rule.name(Texts.language()));
        name.addClassName("fw-row-title");
        var severity = new Span(Texts.text("drafting.severity." + rule.severity()));
        severity.addClassNames(
                "fw-severity", "fw-severity-" + rule.severity().name().toLowerCase(java.util.Locale.ROOT));
        var item = new ListItem(severity, name);
        if (word != null && off) {
            var why = new Span(Texts.text(
                    "drafting.checks.off",
                    organisations.current().nameOf(word.author()),
                    moments.full(word.at()),
                    word.reason()));
            why.addClassName("fw-secondary");
            item.add(why);
        }
        var turn = new Button(
                Texts.text(off ? "drafting.checks.turn-on" : "drafting.checks.turn-off"), click -> ask(rule, !off));
        turn.setId("turn-" + rule.id());
        turn.setAriaLabel(Texts.text(off ? "drafting.checks.turn-on" : "drafting.checks.turn-off") + " " + rule.id());
        item.add(turn);
        return item;
    }

    private void ask(Rule rule, boolean off) {
        if (!off) {
            turn(rule, false, "");
            return;
        }
        var question = new ReasonDialog.Question(
                "turn-off",
                Texts.text("drafting.checks.turn-off.title", rule.id(), rule.name(Texts.language())),
                Texts.text("drafting.checks.turn-off.consequence"),
                Texts.text("drafting.checks.turn-off.reason"),
                List.of(),
                Texts.text("drafting.checks.turn-off"));
        new ReasonDialog(question, "", reason -> turn(rule, true, reason)).open();
    }

    private void turn(Rule rule, boolean off, String reason) {
        try {
            checks.turn(current.get(), office.getValue().id(), rule.id(), off, reason);
            show();
        } catch (Refusal refusal) {
            refusals.removeAll();
            refusals.add(Notes.refused(Texts.sentence(refusal)));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("drafting.admin.checks");
    }
}
