package org.fawen.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.content.ContentHash;
import org.junit.jupiter.api.Test;

class DisagreementsTests {

    private static final NoticeId NOTICE = NoticeId.next();

    @Test
    void stayOpenThroughEveryVersion() {
        var against = opinion(1, Step.COUNTERSIGN, "finance", Verdict.DISAGREE);

        assertThat(Disagreements.open(List.of(against, opinion(2, Step.OFFICE_REVIEW, "clerk", Verdict.APPROVE))))
                .containsExactly(against);
    }

    @Test
    void areClosedByTheLeader() {
        assertThat(Disagreements.open(List.of(
                        opinion(1, Step.COUNTERSIGN, "finance", Verdict.DISAGREE),
                        opinion(1, Step.LEADER_REVIEW, "leader", Verdict.APPROVE))))
                .isEmpty();
    }

    @Test
    void areNotClosedByALeaderWhoReturnsIt() {
        assertThat(Disagreements.open(List.of(
                        opinion(1, Step.COUNTERSIGN, "finance", Verdict.DISAGREE),
                        opinion(1, Step.LEADER_REVIEW, "leader", Verdict.RETURN))))
                .hasSize(1);
    }

    @Test
    void areClosedByTheSigner() {
        assertThat(Disagreements.open(List.of(
                        opinion(1, Step.COUNTERSIGN, "finance", Verdict.DISAGREE),
                        opinion(1, Step.SIGN_OFF, "secretary", Verdict.SIGN))))
                .isEmpty();
    }

    @Test
    void areClosedByANewAnswerOfTheSamePersonOnly() {
        var against = opinion(1, Step.COUNTERSIGN, "finance", Verdict.DISAGREE);
        var hers = opinion(2, Step.COUNTERSIGN, "finance", Verdict.APPROVE);
        var others = opinion(2, Step.COUNTERSIGN, "hr", Verdict.APPROVE);

        assertThat(Disagreements.open(List.of(against, others))).containsExactly(against);
        assertThat(Disagreements.open(List.of(against, others, hers))).isEmpty();
    }

    @Test
    void openAnewAfterARuling() {
        var again = opinion(2, Step.COUNTERSIGN, "finance", Verdict.DISAGREE);

        assertThat(Disagreements.open(List.of(
                        opinion(1, Step.COUNTERSIGN, "finance", Verdict.DISAGREE),
                        opinion(1, Step.LEADER_REVIEW, "leader", Verdict.APPROVE),
                        again)))
                .containsExactly(again);
    }

    private static Opinion opinion(int revision, Step step, String person, Verdict verdict) {
        return new Opinion(
                UUID.randomUUID(),
                NOTICE,
                revision,
                new ContentHash("sha256:" + "0".repeat(64)),
                step,
                null,
                new PersonId(person),
                null,
                null,
                verdict,
                "意见",
                Instant.EPOCH);
    }
}
