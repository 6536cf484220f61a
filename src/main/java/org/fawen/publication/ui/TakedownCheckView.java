package org.fawen.publication.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.identity.Organisations;
import org.fawen.notice.Step;
import org.fawen.publication.AfterPublication;
import org.fawen.shell.StepFrame;

/** 撤下核认: the second person confirms that a page was taken down, or puts it up again. */
@Route("takedown-check/:notice")
@PermitAll
class TakedownCheckView extends LaterStepView {

    TakedownCheckView(StepFrame frame, AfterPublication after, Organisations organisations) {
        super(Step.TAKEDOWN_CHECK, frame, after, organisations);
    }
}
