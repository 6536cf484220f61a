package org.fawen.notice.comparison;

import org.fawen.notice.content.Run;

/**
 * A stretch of a marked text.
 *
 * @param inserted number of the revision that brought it; 0 when it was there from the beginning
 * @param deleted number of the revision that took it away; 0 while it stands
 */
public record MarkedRun(Run run, int inserted, int deleted) {

    /** Whether it stands in the newest text. */
    public boolean stands() {
        return deleted == 0;
    }

    /** Whether it stood in the first text. */
    public boolean stood() {
        return inserted == 0;
    }

    boolean isMarkedLike(MarkedRun other) {
        return inserted == other.inserted && deleted == other.deleted;
    }
}
