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
        Instant at) {}
