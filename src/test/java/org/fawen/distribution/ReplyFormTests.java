package org.fawen.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.fawen.notice.Refusal;
import org.junit.jupiter.api.Test;

class ReplyFormTests {

    private static final Instant DUE = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void takesAnAnswerOfItsKindOnly() {
        assertThat(new ReplyForm("参加吗？", ReplyForm.Kind.YES_NO, DUE).answer("YES"))
                .isEqualTo("YES");
        assertThat(new ReplyForm("几人？", ReplyForm.Kind.NUMBER, DUE).answer(" 12.5 "))
                .isEqualTo("12.5");
        refuses("参加吗？", ReplyForm.Kind.YES_NO, "也许");
        refuses("几人？", ReplyForm.Kind.NUMBER, "十二");
        refuses("名单", ReplyForm.Kind.FILE, " ");
    }

    @Test
    void asksSomething() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new ReplyForm("  ", ReplyForm.Kind.YES_NO, DUE));
    }

    @Test
    void countsCopies() {
        assertThat(new Printing(2, 3).total(10)).isEqualTo(23);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Printing(-1, 0));
    }

    private static void refuses(String question, ReplyForm.Kind kind, String answer) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new ReplyForm(question, kind, DUE).answer(answer));
    }
}
