package org.fawen.workflow;

import java.time.Instant;
import org.fawen.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a work item ended.
 *
 * @param by who ended it; nobody when it was cancelled together with others
 * @param outcome none when it was cancelled
 */
public record Closed(
        @Nullable PersonId by, Instant at, @Nullable Outcome outcome) {}
