package org.fawen.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fawen.identity.PersonId;
import org.fawen.notice.Proof.Answer;
import org.junit.jupiter.api.Test;

class ProofTests {

    private static final Instant ASKED = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant DUE = ASKED.plus(Duration.ofHours(8));

    @Test
    void holdsUpAChangeOfMatterUntilItIsConfirmed() {
        var asked = asked("3天→5天");

        assertThat(asked.holdsUp()).isTrue();
        assertThat(asked.object("仍为3天", ASKED).holdsUp()).isTrue();
        assertThat(asked.confirm(ASKED).holdsUp()).isFalse();
    }

    @Test
    void neverHoldsUpAChangeOfWording() {
        assertThat(asked().holdsUp()).isFalse();
        assertThat(asked().object("原来的更好", ASKED).holdsUp()).isFalse();
    }

    @Test
    void countsAsSilentWhenTheTimeIsUp() {
        assertThat(asked().isSilent(DUE)).isFalse();
        assertThat(asked().isSilent(DUE.plusSeconds(1))).isTrue();
        assertThat(asked().confirm(ASKED).isSilent(DUE.plusSeconds(1))).isFalse();
    }

    @Test
    void isAnsweredOnceAndObjectedToWithWords() {
        var answered = asked().object("  仍为3天 ", ASKED);

        assertThat(answered.answer()).isEqualTo(Answer.OBJECTED);
        assertThat(answered.words()).isEqualTo("仍为3天");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> answered.confirm(ASKED))
                .returns("notice.refused.proof-answered", Refusal::key);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> asked().object(" ", ASKED))
                .returns("notice.refused.objection-missing", Refusal::key);
    }

    private static Proof asked(String... matters) {
        return Proof.asked(NoticeId.next(), 1, 2, new PersonId("p1"), ASKED, DUE, new Substance(2, List.of(matters)));
    }
}
