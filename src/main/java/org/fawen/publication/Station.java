package org.fawen.publication;

import java.time.Instant;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;

/**
 * A station after sign-off.
 *
 * @param by name of who did it; none before
 * @param at when it was done; none before
 */
public record Station(
        Step step,
        State state,
        @Nullable String by,
        @Nullable Instant at) {

    /** How far a station is. */
    public enum State {
        DONE,
        CURRENT,
        COMING
    }
}
