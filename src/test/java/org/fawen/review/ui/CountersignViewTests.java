package org.fawen.review.ui;

import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Step;
import org.fawen.review.Reviews;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestScreens;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.Return;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CountersignViewTests {

    private final Reviews reviews = mock(Reviews.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(CountersignView.class).playing(Reviews.class, reviews);

    @BeforeEach
    void opensTheScreen() {
        screens.open(Step.COUNTERSIGN, TestDossiers.waitingAt(Step.COUNTERSIGN, "会签", NoticeStatus.IN_REVIEW));
    }

    @Test
    void agreesWithOneClick() {
        when(reviews.agree(any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));

        screens.click("primary");

        verify(reviews).agree(any(), eq(""));
        expectNotifications("已会签：同意");
    }

    @Test
    void agreesWithAProposalOnlyWhenOneIsWritten() {
        screens.click("agree-with-proposal");

        assertThat(screens.field("opinion").isInvalid()).isTrue();
        verifyNoInteractions(reviews);
    }

    @Test
    void agreesWithTheProposalWritten() {
        when(reviews.agreeWithProposal(any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));

        screens.type("opinion", "建议将“三日内”改为“五日内”。");
        screens.click("agree-with-proposal");

        verify(reviews).agreeWithProposal(any(), eq("建议将“三日内”改为“五日内”。"));
        assertThat(screens.address()).isEqualTo("inbox");
    }

    @Test
    void disagreesOnlyWithAReason() {
        screens.click("disagree");
        screens.click("confirm-disagree");

        assertThat(screens.field("reason").isInvalid()).isTrue();
        verifyNoInteractions(reviews);
    }

    @Test
    void disagreesWithTheReasonGiven() {
        when(reviews.disagree(any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));

        screens.click("disagree");
        screens.type("reason", "经费来源没有落实。");
        screens.click("confirm-disagree");

        verify(reviews).disagree(any(), eq("经费来源没有落实。"));
        expectNotifications("已会签：不同意");
    }

    @Test
    void returnsWithTheWordsAlreadyTyped() {
        when(reviews.sendBack(any(), any())).thenReturn(new Acted.Done(Outcome.RETURN));

        screens.type("opinion", "请先与财务处商量。");
        screens.click("return");
        screens.click("confirm-return");

        verify(reviews).sendBack(any(), eq(Return.toDrafter("请先与财务处商量。")));
    }
}
