package org.fawen.workflow;

import java.time.Instant;
import java.util.List;
import org.fawen.identity.UnitId;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;

/**
 * What the process has to know of an act.
 *
 * @param countersignUnits whom to ask next; {@code null} leaves it as it is
 * @param publishAt when to publish, for {@link Outcome#SCHEDULE}
 * @param entryStep where review begins, for {@link Outcome#SUBMIT}, or which earlier step it goes back to, for
 *     {@link Outcome#RETURN}; {@code null} is the usual one: department review, and the drafter
 */
public record Decision(
        Outcome outcome,
        @Nullable List<UnitId> countersignUnits,
        @Nullable Instant publishAt,
        @Nullable Step entryStep) {

    public Decision(Outcome outcome, @Nullable List<UnitId> countersignUnits, @Nullable Instant publishAt) {
        this(outcome, countersignUnits, publishAt, null);
    }

    public static Decision of(Outcome outcome) {
        return new Decision(outcome, null, null);
    }
}
