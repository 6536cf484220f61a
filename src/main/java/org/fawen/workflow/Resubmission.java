package org.fawen.workflow;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fawen.identity.UnitId;
import org.fawen.notice.ChangeClass;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;

/**
 * How a returned draft may go on if it were sent now.
 *
 * @param modes allowed, the usual one first
 * @param direct the way straight back
 * @param standing units whose countersignature counts on
 */
public record Resubmission(
        Returned returned, ChangeClass change, List<ResubmitMode> modes, Way direct, List<UnitId> standing) {

    public Resubmission {
        modes = List.copyOf(modes);
        standing = List.copyOf(standing);
    }

    /** The way a mode leads. */
    public Way way(ResubmitMode mode) {
        return mode == ResubmitMode.DIRECT ? direct : new Way(null, null, Set.of(), direct.countersigners());
    }

    /**
     * Where it goes.
     *
     * @param entry the first step; none for the usual one
     * @param stage at which office-review begins; none for the first
     * @param skipped steps whose opinions count on, so that nobody is asked there
     * @param countersigners units that are asked
     */
    public record Way(@Nullable Step entry, @Nullable Stage stage, Set<Step> skipped, List<UnitId> countersigners) {

        public Way {
            skipped = skipped.isEmpty() ? Set.of() : EnumSet.copyOf(skipped);
            countersigners = List.copyOf(countersigners);
        }
    }
}
