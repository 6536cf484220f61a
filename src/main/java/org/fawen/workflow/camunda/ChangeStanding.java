package org.fawen.workflow.camunda;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fawen.notice.NoticeId;
import org.fawen.workflow.steps.LaterSteps;
import org.springframework.stereotype.Component;

/** Service task {@code change-standing}. */
@Component
class ChangeStanding implements JavaDelegate {

    private final LaterSteps steps;

    ChangeStanding(LaterSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!steps.changeStanding(NoticeId.of(execution.getProcessBusinessKey()))) {
            throw new BpmnError(IssuingModel.PUBLICATION_GATE_FAILED);
        }
    }
}
