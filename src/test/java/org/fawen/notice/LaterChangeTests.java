package org.fawen.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaterChangeTests {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final NoticeId DOCUMENT = NoticeId.next();

    @ParameterizedTest
    @CsvSource({
        "CORRECTION,    IN_FORCE,   true",
        "CORRECTION,    CORRECTED,  true",
        "CORRECTION,    SUPERSEDED, false",
        "CORRECTION,    WITHDRAWN,  false",
        "TAKING_DOWN,   REPEALED,   true",
        "TAKING_DOWN,   WITHDRAWN,  false",
        "REVOCATION,    REPEALED,   true",
        "REVOCATION,    REVOKED,    false",
        "SUPERSESSION,  CORRECTED,  true",
        "SUPERSESSION,  REPEALED,   false",
        "REPEAL,        IN_FORCE,   true",
        "REPEAL,        REVOKED,    false",
        "REINSTATEMENT, WITHDRAWN,  true",
        "REINSTATEMENT, IN_FORCE,   false"
    })
    void isPossibleOrNot(ChangeKind kind, Validity validity, boolean possible) {
        assertThat(LaterChange.isOpenTo(kind, validity)).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({
        "CORRECTION,    CORRECTED",
        "TAKING_DOWN,   WITHDRAWN",
        "REVOCATION,    REVOKED",
        "SUPERSESSION,  SUPERSEDED",
        "REPEAL,        REPEALED",
        "REINSTATEMENT, CORRECTED"
    })
    void leavesTheNotice(ChangeKind kind, Validity after) {
        var notice = kind == ChangeKind.REINSTATEMENT ? published().stand(Validity.WITHDRAWN) : published();

        assertThat(asked(kind, notice, "内容有误，特此说明", DOCUMENT).after(Validity.CORRECTED))
                .isEqualTo(after);
    }

    @Test
    void needsAReasonADocumentAndAPublishedNotice() {
        assertThat(refusal(ChangeKind.REPEAL, published(), "已有新规定", null)).isEqualTo("notice.refused.document-missing");
        assertThat(refusal(ChangeKind.REPEAL, published(), "已有新规定", published().id()))
                .isNotEqualTo("notice.refused.document-itself");
        assertThat(refusal(ChangeKind.TAKING_DOWN, published(), " 有误 ", null))
                .isEqualTo("notice.refused.reason-too-short");
        assertThat(refusal(ChangeKind.TAKING_DOWN, TestNotices.inStatus(NoticeStatus.NUMBERED), "误发此件", null))
                .isEqualTo("notice.refused.not-published");
    }

    @Test
    void doesNotNameItselfAsItsDocument() {
        var notice = published();

        assertThat(refusal(ChangeKind.SUPERSESSION, notice, "由新文件代替", notice.id()))
                .isEqualTo("notice.refused.document-itself");
    }

    private static Notice published() {
        return TestNotices.inStatus(NoticeStatus.PUBLISHED);
    }

    private static LaterChange asked(ChangeKind kind, Notice notice, String reason, @Nullable NoticeId document) {
        return LaterChange.asked(UUID.randomUUID(), notice, kind, 0, reason, document, null, new PersonId("p17"), NOW);
    }

    private static String refusal(ChangeKind kind, Notice notice, String reason, @Nullable NoticeId document) {
        var refusal = catchThrowableOfType(Refusal.class, () -> asked(kind, notice, reason, document));
        return refusal == null ? "" : refusal.key();
    }
}
