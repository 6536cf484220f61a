package org.fawen.comments;

import java.time.Instant;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer said about a place in a text. Immutable; what becomes of it lies in its {@link Answer}s.
 *
 * @param revision of the text it was said about
 * @param anchor the place; none when it is the reason of a return
 * @param replacement the words that should stand there, when it is a suggestion (建议改为); may be empty to delete
 */
public record Comment(
        UUID id,
        NoticeId notice,
        int revision,
        Step step,
        @Nullable Stage stage,
        PersonId author,
        @Nullable TextAnchor anchor,
        String words,
        @Nullable String replacement,
        Instant at) {

    /** Whether one click can take it over. */
    public boolean isSuggestion() {
        return replacement != null;
    }
}
