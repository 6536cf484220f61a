package org.fawen.review.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.notice.Step;
import org.fawen.review.Reviews;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.ReasonDialog;
import org.fawen.shell.StepFrame;
import org.fawen.shell.StepView;
import org.fawen.shell.Texts;

/** 会签: another unit agrees, agrees with a proposal, disagrees, or returns. */
@Route("countersign/:notice")
@PermitAll
class CountersignView extends StepView {

    private final Reviews reviews;

    CountersignView(StepFrame frame, Reviews reviews) {
        super(Step.COUNTERSIGN, frame);
        this.reviews = reviews;
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        var opinion = acts.opinion(opinionField(Texts.list("review.phrases.countersign")));
        offerReturn(acts, wish -> reviews.sendBack(act(), wish));
        acts.further("disagree", Texts.text("review.disagree"), () -> disagree(shown));
        acts.primary(
                Texts.text("review.agree"),
                () -> answer(reviews.agree(act(), acts.words()), Texts.text("review.agreed")));
        acts.beside("agree-with-proposal", Texts.text("review.agree-with-proposal"), () -> {
            if (opinion.words().isEmpty() && margin().suggests()) {
                opinion.write(Texts.text("review.proposal.in-margin"));
            }
            if (opinion.demand(Texts.text("review.proposal.missing"))) {
                answer(reviews.agreeWithProposal(act(), acts.words()), Texts.text("review.agreed-with-proposal"));
            }
        });
    }

    private void disagree(Dossier shown) {
        var question = new ReasonDialog.Question(
                "disagree",
                Texts.text("review.disagree.title", shown.content().title()),
                Texts.text("review.disagree.consequence"),
                Texts.text("review.disagree.reason"),
                Texts.list("review.phrases.disagree"),
                Texts.text("review.disagree"));
        ask(question, reason -> answer(reviews.disagree(act(), reason), Texts.text("review.disagreed")));
    }
}
