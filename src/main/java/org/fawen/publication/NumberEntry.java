package org.fawen.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.fawen.notice.DocumentNumber;
import org.jspecify.annotations.Nullable;

/**
 * A line of the 发文登记簿: what became of a number.
 *
 * @param words title of the notice, or the reason why no notice has it
 * @param by name of who registered, reserved or voided it; empty when nobody knows
 * @param until last day of a reservation
 */
public record NumberEntry(
        DocumentNumber number,
        State state,
        String words,
        String by,
        @Nullable Instant at,
        @Nullable LocalDate until) {

    /** What became of a number. */
    public enum State {
        /** A notice bears it. */
        ISSUED,
        /** A notice got it and no longer bears it: it was sent back and registered anew. */
        ABANDONED,
        /** 留号. */
        RESERVED,
        /** 作废. */
        VOIDED,
        /** Taken before this register was kept. */
        UNKNOWN
    }

    /** Whether it can be voided: nobody bears it and nobody said why. */
    public boolean mayBeVoided() {
        return state != State.ISSUED && state != State.VOIDED;
    }
}
