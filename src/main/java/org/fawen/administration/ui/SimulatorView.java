package org.fawen.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Collectors;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.shell.Moments;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;
import org.fawen.workflow.Forecast.Ahead;
import org.fawen.workflow.NoSigner;
import org.fawen.workflow.RuleBook;
import org.fawen.workflow.Simulator;

/** 路线试算: any facts and any date → the path with names, and the rows of the tables that decided it. */
@Route("admin/simulator")
@RolesAllowed({"SYSTEM_ADMIN", "OFFICE_HEAD"})
@StyleSheet("context://ui/desk.css")
@StyleSheet("context://ui/administration.css")
class SimulatorView extends Main implements HasDynamicTitle {

    private final transient Simulator simulator;
    private final transient RuleBook rules;
    private final transient Organisations organisations;
    private final transient Moments moments;
    private final transient BusinessZone zone;
    private final SimulatedFacts facts;
    private final Div result = new Div();

    SimulatorView(
            Simulator simulator, RuleBook rules, Organisations organisations, Moments moments, BusinessZone zone) {
        this.simulator = simulator;
        this.rules = rules;
        this.organisations = organisations;
        this.moments = moments;
        this.zone = zone;
        addClassName("fw-list");
        facts = new SimulatedFacts(organisations.current());
        var back = new Anchor("admin", "‹ " + Texts.text("shell.nav.admin"));
        back.addClassName("fw-back");
        var head = new Header(new H1(Texts.text("administration.simulator")));
        head.addClassName("fw-list-head");
        var run = new Button(Texts.text("administration.simulator.run"), click -> run());
        run.setId("run");
        run.addThemeVariants(ButtonVariant.PRIMARY);
        result.setId("result");
        result.getElement().setAttribute("aria-live", "polite");
        add(back, head, new Paragraph(Texts.text("administration.simulator.about")), facts, run, result);
    }

    private void run() {
        result.removeAll();
        if (!facts.isComplete()) {
            return;
        }
        try {
            var at = facts.date().atTime(9, 0).atZone(zone.zone()).toInstant();
            var draft = facts.draft(organisations.current(), at);
            show(draft, simulator.of(draft, at));
        } catch (Refusal refusal) {
            result.add(Notes.refused(Texts.sentence(refusal)));
        } catch (NoSigner nobody) {
            result.add(Notes.refused(Texts.text("administration.simulator.no-signer")));
        }
    }

    private void show(Notice draft, Simulator.Simulation simulation) {
        var organisation = organisations.current();
        var list = new OrderedList();
        list.setId("path");
        list.addClassName("fw-way");
        simulation.ahead().forEach(turn -> list.add(line(turn, draft, organisation)));
        result.add(new H2(Texts.text("administration.simulator.path")), list);
        rules.tables().stream()
                .filter(table ->
                        !simulation.hit().getOrDefault(table.id(), Set.of()).isEmpty())
                .forEach(table ->
                        result.add(new RuleTableView(table, simulation.hit().get(table.id()))));
    }

    private ListItem line(Ahead turn, Notice draft, Organisation organisation) {
        var word = turn.step() == Step.SIGN_OFF && turn.group() != null
                ? Texts.signOff(turn.group(), draft.facts())
                : Texts.word(turn.step(), draft.facts());
        var step = new Span(turn.stage() == null ? word : word + " " + Texts.word(turn.stage()));
        step.addClassName("fw-way-step");
        var persons = new Span(
                turn.persons().isEmpty()
                        ? Texts.text("administration.simulator.nobody")
                        : turn.persons().stream()
                                .map(organisation::nameOf)
                                .collect(Collectors.joining(Texts.text("shell.separator"))));
        var by = new Span(moments.full(turn.by()));
        by.addClassName("fw-secondary");
        return new ListItem(step, persons, by);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("administration.simulator");
    }
}
