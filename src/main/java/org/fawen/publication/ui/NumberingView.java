package org.fawen.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.Notice;
import org.fawen.notice.Step;
import org.fawen.publication.IssuingDesk;
import org.fawen.publication.Publications;
import org.fawen.publication.Sealings;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.StepFrame;
import org.fawen.shell.Texts;
import org.fawen.workflow.Acted;
import org.jspecify.annotations.Nullable;

/** 登记: the number is filled in already; one click takes it. */
@Route("numbering/:notice")
@PermitAll
class NumberingView extends IssuingView {

    private @Nullable NumberingForm form;

    NumberingView(
            StepFrame frame, Publications publications, Sealings sealings, IssuingDesk desk, CurrentPerson person) {
        super(Step.NUMBERING, frame, publications, sealings, desk, person);
    }

    @Override
    protected Component form(Dossier shown) {
        var made = new NumberingForm(shown.notice(), publications());
        form = made;
        return made;
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        var register = acts.primary(Texts.text("publication.register"), this::register);
        register.setEnabled(form != null && form.hasSeries());
    }

    private void register() {
        var filled = Objects.requireNonNull(form);
        var acted = filled.reserved()
                .map(reserved -> publications().registerReserved(act(), filled.series(), reserved))
                .orElseGet(() -> publications().register(act(), filled.series()));
        answer(acted, acted instanceof Acted.Done ? registered(filled) : "");
    }

    /** Names the number that was really taken, and who has the one that was shown. */
    private String registered(NumberingForm filled) {
        Notice now = desk().now(dossier().notice().id());
        var number = Objects.requireNonNull(now.number());
        var shown = filled.number();
        if (number.equals(shown)) {
            return Texts.text("publication.registered", number);
        }
        return desk().numbered(shown)
                .map(other -> Texts.text("publication.registered.other", number, shown.serial(), other.title()))
                .orElseGet(() -> Texts.text("publication.registered", number));
    }
}
