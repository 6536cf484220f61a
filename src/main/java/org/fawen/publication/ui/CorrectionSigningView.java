package org.fawen.publication.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.identity.Organisations;
import org.fawen.notice.Step;
import org.fawen.publication.AfterPublication;
import org.fawen.shell.StepFrame;

/** 更正签发: the corrected text is signed, exactly as it will be published. */
@Route("correction-signing/:notice")
@PermitAll
class CorrectionSigningView extends LaterStepView {

    CorrectionSigningView(StepFrame frame, AfterPublication after, Organisations organisations) {
        super(Step.CORRECTION_SIGNING, frame, after, organisations);
    }
}
