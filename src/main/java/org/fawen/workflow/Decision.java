package org.fawen.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fawen.identity.UnitId;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;

/**
 * What the process has to know of an act.
 *
 * @param countersignUnits whom to ask next; {@code null} leaves it as it is
 * @param publishAt when to publish, for {@link Outcome#SCHEDULE}
 * @param entryStep where review begins, for {@link Outcome#SUBMIT}, or which earlier step it goes back to, for
 *     {@link Outcome#RETURN}; {@code null} is the usual one: department review, and the drafter
 * @param entryStage at which of its two acts office-review begins, for {@link Outcome#SUBMIT}; {@code null} is the first
 * @param skipped steps at which nobody is asked, for {@link Outcome#SUBMIT}
 */
public record Decision(
        Outcome outcome,
        @Nullable List<UnitId> countersignUnits,
        @Nullable Instant publishAt,
        @Nullable Step entryStep,
        @Nullable Stage entryStage,
        Set<Step> skipped) {

    public Decision(
            Outcome outcome,
            @Nullable List<UnitId> countersignUnits,
            @Nullable Instant publishAt,
            @Nullable Step entryStep) {
        this(outcome, countersignUnits, publishAt, entryStep, null, Set.of());
    }

    public Decision(Outcome outcome, @Nullable List<UnitId> countersignUnits, @Nullable Instant publishAt) {
        this(outcome, countersignUnits, publishAt, null);
    }

    public static Decision of(Outcome outcome) {
        return new Decision(outcome, null, null);
    }
}
