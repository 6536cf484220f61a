package org.fawen.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.SealMode;
import org.fawen.notice.Step;
import org.fawen.publication.IssuingDesk;
import org.fawen.publication.Publications;
import org.fawen.publication.Sealings;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.StepFrame;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** 用印: one click with electronic seals; on paper the stamped copy comes back as a scan. */
@Route("sealing/:notice")
@PermitAll
class SealingView extends IssuingView {

    private @Nullable SealingForm form;

    SealingView(StepFrame frame, Publications publications, Sealings sealings, IssuingDesk desk, CurrentPerson person) {
        super(Step.SEALING, frame, publications, sealings, desk, person);
    }

    @Override
    protected Component form(Dossier shown) {
        var made = new SealingForm(shown.notice(), shown.content().issuers(), sealings());
        form = made;
        return made;
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        acts.primary(Texts.text("publication.seal"), this::seal);
    }

    private void seal() {
        var filled = Objects.requireNonNull(form);
        var title = dossier().content().title();
        if (filled.mode() == SealMode.ELECTRONIC) {
            answer(sealings().seal(act()), Texts.text("publication.sealed", title));
            return;
        }
        filled.scan()
                .ifPresent(scan -> answer(
                        sealings().stamped(act(), filled.copies(), scan), Texts.text("publication.sealed", title)));
    }
}
