package org.fawen.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.menubar.MenuBar;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.review.Reviews;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestScreens;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OfficeReviewViewTests {

    private final Reviews reviews = mock(Reviews.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(OfficeReviewView.class).playing(Reviews.class, reviews);

    private final TestDossiers dossier = TestDossiers.waitingAt(Step.OFFICE_REVIEW, "党办核稿", NoticeStatus.IN_REVIEW);

    @Test
    void letsTheClerkConfirmAllFivePointsWithOneClick() {
        when(reviews.approve(any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.FIRST));
        assertThat(_get(FivePoints.class).getElement().getTextRecursively()).contains("行文理由和依据", "文种、格式和文字");
        assertThat(primary().getText()).isEqualTo("五项均符合，送主任");

        screens.click("primary");

        verify(reviews).approve(any(), eq("五项均符合。"));
        expectNotifications("已核稿，送主任审定");
    }

    @Test
    void addsTheClerksWordsToTheFivePoints() {
        when(reviews.approve(any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.FIRST));

        screens.type("opinion", "第三段改了两处标点。");
        screens.click("primary");

        verify(reviews).approve(any(), eq("五项均符合。第三段改了两处标点。"));
    }

    @Test
    void lendsTheClerkNoActOfTheHead() {
        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.FIRST));

        _assertNone(MenuBar.class);
    }

    @Test
    void letsTheHeadSendItToBeSigned() {
        when(reviews.approve(any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.SECOND));
        assertThat(primary().getText()).isEqualTo("同意，送签");

        screens.click("primary");

        verify(reviews).approve(any(), eq(""));
    }

    @Test
    void letsTheHeadFindItNotSuitableWithAReason() {
        when(reviews.notSuitable(any(), any())).thenReturn(new Acted.Done(Outcome.REJECT));
        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.SECOND));

        screens.pick("not-suitable");
        screens.type("reason", "可用电话布置，不必发文。");
        screens.click("confirm-not-suitable");

        verify(reviews).notSuitable(any(), eq("可用电话布置，不必发文。"));
        expectNotifications("已认定不宜发文");
    }

    private static Button primary() {
        return _get(Button.class, spec -> spec.withId("primary"));
    }
}
