package org.fawen.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.notice.Step;
import org.fawen.publication.IssuingDesk;
import org.fawen.publication.Publications;
import org.fawen.publication.Release;
import org.fawen.publication.ReleaseChecks;
import org.fawen.publication.Sealings;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.StepFrame;
import org.fawen.shell.Texts;
import org.fawen.workflow.Acted;
import org.fawen.workflow.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** 发布: to the public site, now or at a time; a notice that is not for the public is issued to its addressees (印发). */
@Route("release/:notice")
@PermitAll
class ReleaseView extends IssuingView {

    private final Organisations organisations;
    private final BusinessZone zone;
    private final transient ReleaseChecks checks;
    private final transient WorkingCalendar calendar;
    private @Nullable ReleaseForm form;

    ReleaseView(
            StepFrame frame,
            Publications publications,
            Sealings sealings,
            IssuingDesk desk,
            CurrentPerson person,
            Organisations organisations,
            BusinessZone zone,
            ReleaseChecks checks,
            WorkingCalendar calendar) {
        super(Step.RELEASE, frame, publications, sealings, desk, person);
        this.organisations = organisations;
        this.zone = zone;
        this.checks = checks;
        this.calendar = calendar;
    }

    @Override
    protected Component form(Dossier shown) {
        var earlier = publications().publicationOf(shown.notice().id());
        var unit = organisations.current().unit(shown.notice().facts().draftingUnit());
        var made = new ReleaseForm(
                shown.content(),
                zone.zone(),
                calendar::isWorkingDay,
                new Byline(
                        earlier.map(one -> one.editor()).orElse(shown.people().drafter()),
                        earlier.map(one -> one.source())
                                .orElse(unit.map(one -> one.shortName())
                                        .orElse(shown.people().draftingUnit()))));
        form = made;
        return new Div(new ReleaseChecklist(checks.of(shown.notice())), made);
    }

    @Override
    protected void furnish(Dossier shown, DossierSheet sheet) {
        super.furnish(shown, sheet);
        var filled = form;
        if (filled != null && shown.isToDecide() && shown.content().isForThePublic()) {
            var preview = new WebPreview(shown, filled.byline());
            filled.onByline(preview::show);
            sheet.addTab(Texts.text("publication.preview"), preview);
        }
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        acts.primary(word(shown), () -> confirm(shown));
    }

    private static String word(Dossier shown) {
        return Texts.text(shown.content().isForThePublic() ? "publication.release" : "publication.issue");
    }

    private void confirm(Dossier shown) {
        Objects.requireNonNull(form)
                .release()
                .ifPresent(release -> new ReleaseDialog(
                                shown, release, moments(), word(shown), () -> release(shown, release))
                        .open());
    }

    private void release(Dossier shown, Release release) {
        var acted = publications().release(act(), release);
        if (acted instanceof Acted.Refused refused && refused.refusal().key().equals(Publications.TOO_SOON)) {
            Objects.requireNonNull(form).refuseTime(Texts.sentence(refused.refusal()));
            return;
        }
        answer(acted, said(shown, release));
        if (acted instanceof Acted.Done && release.at() == null) {
            PublicationWatch.of(UI.getCurrent()).until(shown.notice().id(), shown.content(), publications(), desk());
        }
    }

    private String said(Dossier shown, Release release) {
        if (release.at() != null) {
            return Texts.text("publication.scheduled", moments().full(release.at()));
        }
        return Texts.text(
                shown.content().isForThePublic() ? "publication.releasing" : "publication.issuing",
                shown.content().title());
    }
}
