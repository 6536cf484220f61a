package org.fawen.workflow;

import java.time.Instant;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * An act under way: its row is locked, its item open, its text the one that was seen.
 *
 * @param onBehalfOf for whom, when a substitute acts (代)
 */
public record Performing(
        Act act,
        Notice notice,
        WorkItem item,
        Instant now,
        @Nullable PersonId onBehalfOf) {}
