package org.fawen.workflow.camunda;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.StringValue;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisations;
import org.fawen.identity.Role;
import org.fawen.identity.UnitId;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.workflow.Decision;
import org.springframework.stereotype.Component;

/** After {@code choose-review-route}: keeps the steps of the route and whom to ask for a countersignature. */
@Component("reviewRoute")
class TakesRoute implements ExecutionListener {

    static final String BOTH_STAGES = Stage.FIRST + " " + Stage.SECOND;

    private final RoutedNotices notices;
    private final RuleTables tables;
    private final Organisations organisations;

    TakesRoute(RoutedNotices notices, RuleTables tables, Organisations organisations) {
        this.notices = notices;
        this.tables = tables;
        this.organisations = organisations;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var facts = notices.get(execution.getProcessBusinessKey()).facts();
        var rows = (DmnDecisionResult) execution.getVariable("decisionResult");
        var skipped = toldTo(execution, IssuingModel.SKIPPED_STEPS);
        var asked = (String) execution.getVariable(IssuingModel.ASKED_UNITS);
        execution.setVariable(
                IssuingModel.STEPS,
                tables.route(rows, facts, organisations.current()).stream()
                        .map(Step::key)
                        .filter(step -> !skipped.contains(step))
                        .collect(joining(" ")));
        execution.setVariable(
                IssuingModel.COUNTERSIGNERS, asked == null ? countersigners(facts.countersignUnits()) : asked);
        var second = Stage.SECOND.name().equals(execution.getVariable(IssuingModel.FIRST_STAGE));
        execution.setVariable(IssuingModel.REVIEW_STAGES, second ? Stage.SECOND.name() : BOTH_STAGES);
    }

    /** What an act that submits has to tell; it is not kept beyond the act. */
    static Map<String, Object> told(Decision decision) {
        var told = new HashMap<String, Object>();
        if (!decision.skipped().isEmpty()) {
            told.put(
                    IssuingModel.SKIPPED_STEPS,
                    passing(decision.skipped().stream().map(Step::key).collect(joining(" "))));
        }
        if (decision.countersignUnits() != null) {
            told.put(IssuingModel.ASKED_UNITS, passing(countersigners(decision.countersignUnits())));
        }
        if (decision.entryStage() != null) {
            told.put(IssuingModel.FIRST_STAGE, passing(decision.entryStage().name()));
        }
        return told;
    }

    private static StringValue passing(String words) {
        return Variables.stringValue(words, true);
    }

    private static List<String> toldTo(DelegateExecution execution, String variable) {
        var words = (String) execution.getVariable(variable);
        return words == null ? List.of() : List.of(words.split(" "));
    }

    static String countersigners(List<UnitId> units) {
        return units.stream()
                .map(unit -> CandidateGroup.of(Role.COUNTERSIGNER, unit).value())
                .collect(joining(" "));
    }
}
