package org.fawen.portal;

import java.util.List;
import org.fawen.notice.PublicEntries.Facets;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param asked what its address asks for
 * @param count of all pages together, counted up to {@link PublicPages#MOST}
 * @param older address of the next page; none on the last
 * @param newest address of the first page; none on the first
 */
record NoticeList(
        ListAsked asked,
        List<FoundLine> lines,
        long count,
        Facets facets,
        @Nullable String older,
        @Nullable String newest) {

    /** Whether there are more than were counted. */
    public boolean isOverfull() {
        return count >= PublicPages.MOST;
    }

    /**
     * A notice in a list of what was found.
     *
     * @param title escaped, with what was asked for marked
     * @param passage of the text around it, the same; none where nothing was asked
     */
    record FoundLine(
            NoticeLine line, String title, @Nullable String passage) {}
}
