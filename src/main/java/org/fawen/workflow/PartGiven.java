package org.fawen.workflow;

import java.time.Instant;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.jspecify.annotations.Nullable;

/**
 * A part in a notice without an item of one's own.
 *
 * @param id the command
 * @param readAt when a reader has read it; none until then, and for former holders
 */
public record PartGiven(
        UUID id,
        NoticeId notice,
        PersonId person,
        PersonId by,
        Kind kind,
        String words,
        Instant at,
        @Nullable Instant readAt) {

    public PartGiven(UUID id, NoticeId notice, PersonId person, PersonId by, Kind kind, String words, Instant at) {
        this(id, notice, person, by, kind, words, at, null);
    }

    /** Why. */
    public enum Kind {
        /** Handed the item on, and stays responsible. */
        HOLDER,
        /** 传阅: reads it and decides nothing. */
        READER
    }
}
