package org.fawen.desk.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierActs;
import org.fawen.shell.StepFrame;
import org.fawen.shell.StepView;
import org.springframework.beans.factory.ObjectProvider;

/** The dossier, readable by everybody entitled. Acts on a work item belong to the steps; others stand here. */
@Route("notices/:notice")
@PermitAll
class NoticeView extends StepView {

    private final transient ObjectProvider<DossierActs> further;

    NoticeView(StepFrame frame, ObjectProvider<DossierActs> further) {
        super(null, frame);
        this.further = further;
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {}

    @Override
    protected void furtherActs(Dossier shown, ActBar acts) {
        further.orderedStream().forEach(offered -> offered.offer(shown, acts, this::refuse));
    }
}
