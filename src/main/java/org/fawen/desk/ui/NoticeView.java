package org.fawen.desk.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.StepFrame;
import org.fawen.shell.StepView;

/** The dossier, readable by everybody entitled. It has no acts: those belong to the steps. */
@Route("notices/:notice")
@PermitAll
class NoticeView extends StepView {

    NoticeView(StepFrame frame) {
        super(null, frame);
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {}
}
