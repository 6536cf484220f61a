package org.fawen.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.fawen.comments.Answer.Kind;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommentThreadTests {

    @Test
    void waitsUntilItIsAdoptedDeclinedOrResolved() {
        assertThat(thread("改为").isOpen()).isTrue();
        assertThat(thread("改为", Kind.REPLY).isOpen()).isTrue();
        for (var kind : new Kind[] {Kind.ADOPTED, Kind.DECLINED, Kind.RESOLVED}) {
            assertThat(thread("改为", kind, Kind.REPLY).isOpen()).isFalse();
            assertThat(thread("改为", kind, Kind.REOPENED).isOpen()).isTrue();
        }
    }

    @Test
    void adoptsSuggestionsOnlyAndOnce() {
        assertThatCode(() -> thread("改为").check(Kind.ADOPTED, "")).doesNotThrowAnyException();
        assertThatThrownBy(() -> thread(null).check(Kind.ADOPTED, "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> thread("改为", Kind.ADOPTED).check(Kind.ADOPTED, ""))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void declinesWithAReason() {
        assertThatThrownBy(() -> thread("改为").check(Kind.DECLINED, "")).isInstanceOf(Refusal.class);
        assertThatCode(() -> thread("改为").check(Kind.DECLINED, "上级原文如此")).doesNotThrowAnyException();
    }

    @Test
    void takesNoEmptyAndNoEndlessReply() {
        assertThatThrownBy(() -> thread(null).check(Kind.REPLY, "")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> thread(null).check(Kind.REPLY, "好".repeat(501)))
                .isInstanceOf(Refusal.class);
        assertThatCode(() -> thread(null).check(Kind.REPLY, "好".repeat(500))).doesNotThrowAnyException();
    }

    @Test
    void reopensOnlyWhatIsSettled() {
        assertThatThrownBy(() -> thread(null).check(Kind.REOPENED, "")).isInstanceOf(Refusal.class);
        assertThatCode(() -> thread(null, Kind.RESOLVED).check(Kind.REOPENED, ""))
                .doesNotThrowAnyException();
    }

    private static CommentThread thread(@Nullable String replacement, Kind... kinds) {
        var comment = new Comment(
                UUID.randomUUID(),
                NoticeId.next(),
                1,
                Step.DEPARTMENT_REVIEW,
                null,
                new PersonId("p1"),
                null,
                "请斟酌",
                replacement,
                Instant.EPOCH);
        var answers = Arrays.stream(kinds)
                .map(kind -> new Answer(UUID.randomUUID(), comment.id(), kind, new PersonId("p2"), "理由", Instant.EPOCH))
                .toList();
        return new CommentThread(comment, answers, true);
    }
}
