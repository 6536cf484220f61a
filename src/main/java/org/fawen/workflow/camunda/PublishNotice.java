package org.fawen.workflow.camunda;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fawen.notice.NoticeId;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.steps.AutomaticSteps;
import org.springframework.stereotype.Component;

/** Service task {@code publish-notice}. */
@Component
class PublishNotice implements JavaDelegate {

    private final AutomaticSteps steps;

    PublishNotice(AutomaticSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        switch (steps.publish(NoticeId.of(execution.getProcessBusinessKey()))) {
            case DONE -> execution.setVariable(IssuingModel.OUTCOME, Outcome.RELEASE.key());
            case TOO_EARLY -> execution.setVariable(IssuingModel.OUTCOME, Outcome.SCHEDULE.key());
            case REFUSED -> throw new BpmnError(IssuingModel.PUBLICATION_GATE_FAILED);
        }
    }
}
