package org.fawen.shell;

import java.time.Instant;
import org.fawen.workflow.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How an item ended.
 *
 * @param by name of who ended it; none when it ended together with others
 * @param outcome none when it ended together with others
 */
public record ClosedItem(
        @Nullable String by, Instant at, @Nullable Outcome outcome) {}
