package org.fawen.publication;

import java.time.Instant;
import org.fawen.notice.SiteColumn;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher orders.
 *
 * @param editor 编辑 of the page's byline; none leaves it out
 * @param source 来源 of the page's byline
 * @param at when to publish; none means now
 * @param column of the site; none means the one it belongs to by its kind
 */
public record Release(
        @Nullable String editor,
        @Nullable String source,
        @Nullable Instant at,
        @Nullable SiteColumn column) {

    /** In the column where it belongs by its kind. */
    public Release(@Nullable String editor, @Nullable String source, @Nullable Instant at) {
        this(editor, source, at, null);
    }
}
