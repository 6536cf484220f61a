package org.fawen.review.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.identity.Organisations;
import org.fawen.notice.Disagreements;
import org.fawen.notice.Step;
import org.fawen.review.Reviews;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.OpinionsSummary;
import org.fawen.shell.Ruling;
import org.fawen.shell.StepFrame;
import org.fawen.shell.StepView;
import org.fawen.shell.Texts;

/** 分管校领导审阅: the leader in charge agrees, ruling on what countersigners object to, or returns. */
@Route("leader-review/:notice")
@PermitAll
class LeaderReviewView extends StepView {

    private final Reviews reviews;
    private final Disagreements disagreements;
    private final Organisations organisations;

    LeaderReviewView(StepFrame frame, Reviews reviews, Disagreements disagreements, Organisations organisations) {
        super(Step.LEADER_REVIEW, frame);
        this.reviews = reviews;
        this.disagreements = disagreements;
        this.organisations = organisations;
    }

    @Override
    protected void furnish(Dossier shown, DossierSheet sheet) {
        sheet.addAbovePaper(new OpinionsSummary(shown.opinions(), moments()));
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        var ruling = new Ruling(disagreements.openOn(shown.notice().id()), organisations.current());
        acts.opinion(opinionField(Texts.list("review.phrases.leader")));
        acts.between(ruling);
        offerReturn(acts, wish -> reviews.sendBack(act(), wish));
        acts.primary(Texts.text("review.approve"), () -> {
            if (ruling.isComplete()) {
                answer(reviews.passAsLeader(act(), acts.words(), ruling.words()), Texts.text("review.passed.leader"));
            }
        });
    }
}
