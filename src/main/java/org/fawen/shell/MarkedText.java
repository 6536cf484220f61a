package org.fawen.shell;

import java.time.Instant;
import java.util.List;
import org.fawen.notice.Notice;
import org.fawen.notice.comparison.MarkedCopy;

/**
 * A text with every change since it was sent on its way.
 *
 * @param first number of the text that was sent
 * @param edits oldest first; empty while nobody has changed anything
 */
public record MarkedText(Notice notice, int first, MarkedCopy copy, List<Edit> edits) {

    public MarkedText {
        edits = List.copyOf(edits);
    }

    /**
     * The changes of one revision.
     *
     * @param name of who made them
     * @param post unit and title
     * @param places how many places it changed
     */
    public record Edit(int revision, String name, String post, Instant at, int places) {}
}
