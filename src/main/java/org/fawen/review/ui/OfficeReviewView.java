package org.fawen.review.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.review.Reviews;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.OpinionsSummary;
import org.fawen.shell.ReasonDialog;
import org.fawen.shell.StepFrame;
import org.fawen.shell.StepView;
import org.fawen.shell.Texts;

/** 党办核稿 / 校办核稿: the clerk goes through the five points, then the head passes the text on to be signed. */
@Route("office-review/:notice")
@PermitAll
class OfficeReviewView extends StepView {

    private final Reviews reviews;

    OfficeReviewView(StepFrame frame, Reviews reviews) {
        super(Step.OFFICE_REVIEW, frame);
        this.reviews = reviews;
    }

    @Override
    protected void furnish(Dossier shown, DossierSheet sheet) {
        if (shown.isToDecide()) {
            sheet.addAbovePaper(new OpinionsSummary(shown.opinions(), moments()));
            sheet.addPanel(new FivePoints());
        }
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        var head = isHead(shown);
        acts.opinion(opinionField(Texts.list(head ? "review.phrases.head" : "review.phrases.clerk")));
        offerReturn(acts, reason -> reviews.returnToDrafter(act(), reason));
        if (head) {
            acts.more("not-suitable", Texts.text("review.not-suitable"), () -> notSuitable(shown));
            acts.primary(Texts.text("review.pass.head"), () -> pass(acts.words(), "review.passed.head"));
        } else {
            acts.primary(Texts.text("review.pass.clerk"), () -> pass(checked(acts.words()), "review.passed.clerk"));
        }
    }

    private static boolean isHead(Dossier shown) {
        return shown.item() != null && shown.item().stage() == Stage.SECOND;
    }

    /** What the clerk's button says is what the record says. */
    private static String checked(String words) {
        var points = Texts.text("review.five-points.all");
        return words.isEmpty() ? points : points + words;
    }

    private void pass(String words, String toast) {
        answer(reviews.approve(act(), words), Texts.text(toast));
    }

    private void notSuitable(Dossier shown) {
        var question = new ReasonDialog.Question(
                "not-suitable",
                Texts.text("review.not-suitable.title", shown.content().title()),
                Texts.text("review.not-suitable.consequence"),
                Texts.text("review.not-suitable.reason"),
                Texts.list("review.phrases.not-suitable"),
                Texts.text("review.not-suitable"));
        ask(question, reason -> answer(reviews.notSuitable(act(), reason), Texts.text("review.ended")));
    }
}
