package org.fawen.review.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.notice.Step;
import org.fawen.review.Reviews;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.OpinionsSummary;
import org.fawen.shell.StepFrame;
import org.fawen.shell.StepView;
import org.fawen.shell.Texts;

/** 合法性审查 of normative documents: the legal reviewer writes an opinion, or returns. */
@Route("legal-review/:notice")
@PermitAll
class LegalReviewView extends StepView {

    private final Reviews reviews;

    LegalReviewView(StepFrame frame, Reviews reviews) {
        super(Step.LEGAL_REVIEW, frame);
        this.reviews = reviews;
    }

    @Override
    protected void furnish(Dossier shown, DossierSheet sheet) {
        sheet.addAbovePaper(new OpinionsSummary(shown.opinions(), moments()));
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        var opinion = acts.opinion(opinionField(Texts.list("review.phrases.legal")));
        offerReturn(acts, wish -> reviews.sendBack(act(), wish));
        acts.primary(Texts.text("review.legal.pass"), () -> {
            if (opinion.demand(Texts.text("review.legal.missing"))) {
                answer(reviews.giveLegalOpinion(act(), acts.words()), Texts.text("review.legal.passed"));
            }
        });
    }
}
