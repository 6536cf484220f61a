package org.fawen.workflow.camunda;

import static java.util.stream.Collectors.joining;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisations;
import org.springframework.stereotype.Component;

/** After {@code choose-sign-off-level}: keeps who signs. */
@Component("signOffLevel")
class TakesSigners implements ExecutionListener {

    private final RoutedNotices notices;
    private final Organisations organisations;

    TakesSigners(RoutedNotices notices, Organisations organisations) {
        this.notices = notices;
        this.organisations = organisations;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var facts = notices.get(execution.getProcessBusinessKey()).facts();
        var rows = (DmnDecisionResult) execution.getVariable("decisionResult");
        execution.setVariable(
                IssuingModel.SIGNERS,
                RuleTables.signers(rows, facts, organisations.current()).stream()
                        .map(CandidateGroup::value)
                        .collect(joining(" ")));
    }
}
