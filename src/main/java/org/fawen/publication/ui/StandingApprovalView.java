package org.fawen.publication.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.identity.Organisations;
import org.fawen.notice.Step;
import org.fawen.publication.AfterPublication;
import org.fawen.shell.StepFrame;

/** 效力审批: 撤销, 代替, 废止 and putting up again are approved before they are done. */
@Route("standing-approval/:notice")
@PermitAll
class StandingApprovalView extends LaterStepView {

    StandingApprovalView(StepFrame frame, AfterPublication after, Organisations organisations) {
        super(Step.STANDING_APPROVAL, frame, after, organisations);
    }
}
