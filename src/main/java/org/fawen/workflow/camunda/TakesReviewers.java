package org.fawen.workflow.camunda;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.fawen.notice.Step;
import org.springframework.stereotype.Component;

/** After {@code choose-publication-scope}: keeps who reviews the publication, if anybody does. */
@Component("publicationScope")
class TakesReviewers implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        var steps = (String) execution.getVariable(IssuingModel.STEPS);
        if (steps.contains(Step.PUBLICATION_REVIEW.key())) {
            var rows = (DmnDecisionResult) execution.getVariable("decisionResult");
            execution.setVariable(IssuingModel.REVIEWERS, rows.getSingleResult().<String>getEntry("reviewers"));
        }
    }
}
