package org.fawen.workflow;

import java.time.Instant;
import java.util.List;
import org.fawen.identity.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What the process has to know of an act.
 *
 * @param countersignUnits whom to ask next; {@code null} leaves it as it is
 * @param publishAt when to publish, for {@link Outcome#SCHEDULE}
 */
public record Decision(
        Outcome outcome,
        @Nullable List<UnitId> countersignUnits,
        @Nullable Instant publishAt) {

    public static Decision of(Outcome outcome) {
        return new Decision(outcome, null, null);
    }
}
