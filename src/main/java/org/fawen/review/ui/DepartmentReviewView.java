package org.fawen.review.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.identity.Organisations;
import org.fawen.notice.Step;
import org.fawen.review.Reviews;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.StepFrame;
import org.fawen.shell.StepView;
import org.fawen.shell.Texts;

/** 部门审核: the head of the drafting unit approves, chooses who countersigns, or returns. */
@Route("department-review/:notice")
@PermitAll
class DepartmentReviewView extends StepView {

    private final Reviews reviews;
    private final Organisations organisations;

    DepartmentReviewView(StepFrame frame, Reviews reviews, Organisations organisations) {
        super(Step.DEPARTMENT_REVIEW, frame);
        this.reviews = reviews;
        this.organisations = organisations;
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        acts.opinion(opinionField(Texts.list("review.phrases.department")));
        var chooser =
                new CountersignChooser(organisations.current(), shown.notice().facts(), shown.content());
        acts.between(chooser);
        offerReturn(acts, wish -> reviews.sendBack(act(), wish));
        acts.primary(Texts.text("review.approve"), () -> {
            var asked = chooser.asked();
            answer(reviews.approveAsking(act(), acts.words(), asked, chooser.parts()), done(chooser));
        });
    }

    private static String done(CountersignChooser chooser) {
        return chooser.asked().isEmpty()
                ? Texts.text("review.approved")
                : Texts.text("review.approved.asking", chooser.names());
    }
}
