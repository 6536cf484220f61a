package org.fawen.publication.ui;

import java.util.Set;
import org.fawen.identity.Organisations;
import org.fawen.notice.Step;
import org.fawen.publication.AfterPublication;
import org.fawen.shell.ActBar;
import org.fawen.shell.ConfirmWithPassword;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.ReasonDialog;
import org.fawen.shell.StepFrame;
import org.fawen.shell.StepView;
import org.fawen.shell.Texts;
import org.fawen.workflow.Acted;

/** A step after publication: what is asked, above the text as it is public now; agree, or say no with the reason. */
abstract class LaterStepView extends StepView {

    private final Step step;
    private final transient AfterPublication after;
    private final transient Organisations organisations;

    LaterStepView(Step step, StepFrame frame, AfterPublication after, Organisations organisations) {
        super(step, frame);
        this.step = step;
        this.after = after;
        this.organisations = organisations;
    }

    @Override
    protected void furnish(Dossier shown, DossierSheet sheet) {
        after.open(shown.notice().id())
                .ifPresent(change -> sheet.addAbovePaper(new ChangeCard(
                        change, organisations.current().nameOf(change.askedBy()), shown.content(), after, moments())));
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        acts.opinion(opinionField(Texts.list("publication.later.phrases." + step.key())));
        acts.further("decline", word("decline"), () -> decline(shown));
        acts.primary(word("approve"), () -> approve(shown, acts.words()));
    }

    private String word(String act) {
        return Texts.text("publication.later." + act + "." + step.key());
    }

    private void approve(Dossier shown, String words) {
        if (!AfterPublication.binds(step)) {
            answer(after.approve(act(), Set.of(step), words, ""), Texts.text("publication.later.approved"));
            return;
        }
        var code = after.open(shown.notice().id())
                .flatMap(after::corrected)
                .map(revision -> Texts.text(
                        "publication.later.sign-sentence", revision.hash().checkCode()))
                .orElseGet(() ->
                        Texts.text("publication.later.sentence", shown.content().title()));
        new ConfirmWithPassword(word("approve"), code, password -> {
                    var acted = after.approve(act(), Set.of(step), words, password);
                    if (acted instanceof Acted.Refused refused
                            && refused.refusal().key().equals(AfterPublication.WRONG_PASSWORD)) {
                        return false;
                    }
                    answer(acted, Texts.text("publication.later.approved"));
                    return true;
                })
                .open();
    }

    private void decline(Dossier shown) {
        var question = new ReasonDialog.Question(
                "decline",
                Texts.text(
                        "publication.later.decline.title",
                        word("decline"),
                        shown.content().title()),
                Texts.text("publication.later.consequence." + step.key()),
                Texts.text("publication.later.decline.reason"),
                Texts.list("publication.later.decline.phrases"),
                word("decline"));
        ask(
                question,
                reason -> answer(after.decline(act(), Set.of(step), reason), Texts.text("publication.later.declined")));
    }
}
