package org.fawen.workflow.camunda;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisations;
import org.fawen.identity.Role;
import org.fawen.identity.UnitId;
import org.fawen.notice.Step;
import org.springframework.stereotype.Component;

/** After {@code choose-review-route}: keeps the steps of the route and whom to ask for a countersignature. */
@Component("reviewRoute")
class TakesRoute implements ExecutionListener {

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
        execution.setVariable(
                IssuingModel.STEPS,
                tables.route(rows, facts, organisations.current()).stream()
                        .map(Step::key)
                        .collect(joining(" ")));
        execution.setVariable(IssuingModel.COUNTERSIGNERS, countersigners(facts.countersignUnits()));
    }

    static String countersigners(List<UnitId> units) {
        return units.stream()
                .map(unit -> CandidateGroup.of(Role.COUNTERSIGNER, unit).value())
                .collect(joining(" "));
    }
}
