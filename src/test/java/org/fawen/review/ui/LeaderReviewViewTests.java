package org.fawen.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.Disagreements;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Opinion;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.notice.content.ContentHash;
import org.fawen.review.Reviews;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestScreens;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LeaderReviewViewTests {

    private final Reviews reviews = mock(Reviews.class);
    private final Disagreements disagreements = mock(Disagreements.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(LeaderReviewView.class, LegalReviewView.class)
            .playing(Reviews.class, reviews)
            .playing(Disagreements.class, disagreements);

    private final TestDossiers dossier = TestDossiers.waitingAt(Step.LEADER_REVIEW, "审阅", NoticeStatus.IN_REVIEW);

    @BeforeEach
    void passes() {
        when(disagreements.openOn(any())).thenReturn(List.of());
        when(reviews.passAsLeader(any(), any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
        when(reviews.giveLegalOpinion(any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
    }

    @Test
    void letsTheLeaderAgreeWithOneClick() {
        screens.open(Step.LEADER_REVIEW, dossier);
        _assertNone(TextArea.class, spec -> spec.withId("ruling"));

        screens.click("primary");

        verify(reviews).passAsLeader(any(), eq(""), eq(""));
        expectNotifications("已审阅：同意");
    }

    @Test
    void wantsARulingWhereSomebodyDisagrees() {
        when(disagreements.openOn(any())).thenReturn(List.of(disagreement()));
        screens.open(Step.LEADER_REVIEW, dossier);

        screens.click("primary");
        assertThat(screens.field("ruling").isInvalid()).isTrue();
        verify(reviews, never()).passAsLeader(any(), any(), any());

        screens.type("ruling", "经费由党费列支。");
        screens.click("primary");
        verify(reviews).passAsLeader(any(), eq(""), eq("经费由党费列支。"));
    }

    @Test
    void wantsTheWordsOfALegalOpinion() {
        screens.open(Step.LEGAL_REVIEW, TestDossiers.waitingAt(Step.LEGAL_REVIEW, "合法性审查", NoticeStatus.IN_REVIEW));

        screens.click("primary");
        assertThat(screens.field("opinion").isInvalid()).isTrue();
        verify(reviews, never()).giveLegalOpinion(any(), any());

        screens.type("opinion", "内容合法。");
        screens.click("primary");
        verify(reviews).giveLegalOpinion(any(), eq("内容合法。"));
    }

    private static Opinion disagreement() {
        return new Opinion(
                UUID.randomUUID(),
                NoticeId.next(),
                1,
                new ContentHash("sha256:" + "0".repeat(64)),
                Step.COUNTERSIGN,
                null,
                new PersonId("p22"),
                null,
                null,
                Verdict.DISAGREE,
                "经费来源没有落实。",
                Instant.EPOCH);
    }
}
