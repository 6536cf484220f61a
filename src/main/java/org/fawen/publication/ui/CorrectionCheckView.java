package org.fawen.publication.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.identity.Organisations;
import org.fawen.notice.Step;
import org.fawen.publication.AfterPublication;
import org.fawen.shell.StepFrame;

/** 更正核稿: the office looks at a proposed correction before it is signed. */
@Route("correction-check/:notice")
@PermitAll
class CorrectionCheckView extends LaterStepView {

    CorrectionCheckView(StepFrame frame, AfterPublication after, Organisations organisations) {
        super(Step.CORRECTION_CHECK, frame, after, organisations);
    }
}
