package org.fawen.workflow;

import java.time.Instant;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.content.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or the process itself, did something with a notice. Published inside the act's transaction, so that the
 * trail and the timeline exist exactly when the act does.
 *
 * @param id the command
 * @param person none when the process did it by itself
 * @param onBehalfOf for whom, when a substitute did it (代)
 * @param verb kebab-case word, such as {@code submit} or {@code publish}
 */
public record ActPerformed(
        UUID id,
        NoticeId notice,
        @Nullable WorkItemId item,
        @Nullable PersonId person,
        String verb,
        @Nullable Step step,
        @Nullable Stage stage,
        int revision,
        ContentHash hash,
        String words,
        Instant at,
        @Nullable PersonId onBehalfOf) {

    public ActPerformed(
            UUID id,
            NoticeId notice,
            @Nullable WorkItemId item,
            @Nullable PersonId person,
            String verb,
            @Nullable Step step,
            @Nullable Stage stage,
            int revision,
            ContentHash hash,
            String words,
            Instant at) {
        this(id, notice, item, person, verb, step, stage, revision, hash, words, at, null);
    }
}
