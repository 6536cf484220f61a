package org.fawen.drafting;

import java.util.List;
import org.fawen.notice.Notice;
import org.fawen.workflow.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * A notice that its drafter has sent on its way.
 *
 * @param holders names of those who may take it now
 * @param limit how long they have; none where nobody is asked
 * @param recallable whether it may be taken back now
 */
public record Sent(
        Notice notice, List<String> holders, @Nullable TimeLimit limit, boolean recallable) {

    public Sent {
        holders = List.copyOf(holders);
    }
}
