package org.fawen.shell;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One station of the step strip.
 *
 * @param label the step's word, such as 核稿
 * @param who name of who did it or has it; several joined by 、; none before anybody is known
 * @param at when it was done or returned, or since when it has been waiting; none for steps to come
 * @param dueAt deadline of a current step
 */
public record StepMark(
        String label,
        State state,
        @Nullable String who,
        @Nullable Instant at,
        @Nullable Instant dueAt) {

    /** How far a step is. */
    public enum State {
        DONE,
        CURRENT,
        RETURNED,
        WAITING
    }

    public static StepMark done(String label, String who, Instant at) {
        return new StepMark(label, State.DONE, who, at, null);
    }

    public static StepMark current(String label, @Nullable String who, Instant since, @Nullable Instant dueAt) {
        return new StepMark(label, State.CURRENT, who, since, dueAt);
    }

    public static StepMark returned(String label, String who, Instant at) {
        return new StepMark(label, State.RETURNED, who, at, null);
    }

    public static StepMark waiting(String label) {
        return new StepMark(label, State.WAITING, null, null, null);
    }
}
