package org.fawen.workflow;

import java.time.Instant;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a work item ended.
 *
 * @param by who ended it; nobody when it was cancelled together with others
 * @param outcome none when it was cancelled
 * @param onBehalfOf for whom, when a substitute ended it (代)
 * @param command the command that ended it, so that the same command again gives the same answer
 */
public record Closed(
        @Nullable PersonId by,
        Instant at,
        @Nullable Outcome outcome,
        @Nullable UUID command,
        @Nullable PersonId onBehalfOf) {

    public Closed(@Nullable PersonId by, Instant at, @Nullable Outcome outcome, @Nullable UUID command) {
        this(by, at, outcome, command, null);
    }

    /** Cancelled, because the notice went elsewhere. */
    public static Closed cancelled(Instant at) {
        return new Closed(null, at, null, null);
    }
}
