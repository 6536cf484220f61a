package org.fawen.workflow.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task {@code archive-notice}, to which no route leads before there are archive packages. */
@Component
class ArchiveNotice implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        throw new UnsupportedOperationException(
                "Archive packages cannot be made yet: take archiving out of review-route.dmn");
    }
}
