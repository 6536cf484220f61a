package org.fawen.workflow;

import java.time.Instant;
import java.util.Set;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;

/**
 * An act under way: its row is locked, its item open, its text the one that was seen.
 *
 * @param decidedAt steps at which anybody has decided on the notice, in this round or before
 * @param onBehalfOf for whom, when a substitute acts (代)
 */
public record Performing(
        Act act,
        Notice notice,
        WorkItem item,
        Instant now,
        Set<Step> decidedAt,
        @Nullable PersonId onBehalfOf) {

    public Performing {
        decidedAt = Set.copyOf(decidedAt);
    }
}
