package org.fawen.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher orders.
 *
 * @param editor 编辑 of the page's byline; none leaves it out
 * @param source 来源 of the page's byline
 * @param at when to publish; none means now
 */
public record Release(
        @Nullable String editor,
        @Nullable String source,
        @Nullable Instant at) {}
