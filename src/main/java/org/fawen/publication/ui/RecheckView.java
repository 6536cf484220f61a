package org.fawen.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.Step;
import org.fawen.publication.IssuingDesk;
import org.fawen.publication.Publications;
import org.fawen.publication.Sealings;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.ReasonDialog;
import org.fawen.shell.StepFrame;
import org.fawen.shell.Texts;

/** 复核 (条例 第25条(一)): procedure, content, type and format; a change of substance goes back to the signer. */
@Route("recheck/:notice")
@PermitAll
class RecheckView extends IssuingView {

    RecheckView(StepFrame frame, Publications publications, Sealings sealings, IssuingDesk desk, CurrentPerson person) {
        super(Step.RECHECK, frame, publications, sealings, desk, person);
    }

    @Override
    protected Component form(Dossier shown) {
        var points = new UnorderedList();
        points.setId("recheck-points");
        points.addClassName("fw-points");
        Texts.list("publication.recheck.points").stream().map(ListItem::new).forEach(points::add);
        return points;
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        acts.opinion(opinionField(Texts.list("publication.recheck.phrases")));
        acts.further("substantive", Texts.text("publication.substantive"), () -> sendBack(shown));
        acts.primary(
                Texts.text("publication.recheck.pass"),
                () -> answer(publications().recheck(act(), acts.words()), Texts.text("publication.recheck.passed")));
    }

    private void sendBack(Dossier shown) {
        var question = new ReasonDialog.Question(
                "substantive",
                Texts.text("publication.substantive.title", shown.content().title()),
                Texts.text("publication.substantive.consequence"),
                Texts.text("publication.substantive.reason"),
                Texts.list("publication.substantive.phrases"),
                Texts.text("publication.substantive"));
        ask(
                question,
                reason -> answer(publications().sendBack(act(), reason), Texts.text("publication.substantive.done")));
    }
}
