package org.fawen.notice;

import java.time.Instant;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.content.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of one exact text. Immutable.
 *
 * @param id the command by which it was given
 * @param hash of the text it judged
 * @param stage FIRST or SECOND at office-review
 * @param onBehalfOf the principal when a substitute acted (代)
 * @param unit the unit in whose name it was given, for countersigners
 * @param scope what of the text it is about
 */
public record Opinion(
        UUID id,
        NoticeId notice,
        int revision,
        ContentHash hash,
        Step step,
        @Nullable Stage stage,
        PersonId actor,
        @Nullable PersonId onBehalfOf,
        @Nullable String unit,
        Verdict verdict,
        String words,
        Instant at,
        Scope scope) {

    /** An opinion on the whole text. */
    public Opinion(
            UUID id,
            NoticeId notice,
            int revision,
            ContentHash hash,
            Step step,
            @Nullable Stage stage,
            PersonId actor,
            @Nullable PersonId onBehalfOf,
            @Nullable String unit,
            Verdict verdict,
            String words,
            Instant at) {
        this(id, notice, revision, hash, step, stage, actor, onBehalfOf, unit, verdict, words, at, Scope.ALL);
    }

    /** The same opinion on this part of the text alone. */
    public Opinion about(Scope part) {
        return new Opinion(id, notice, revision, hash, step, stage, actor, onBehalfOf, unit, verdict, words, at, part);
    }
}
