package org.fawen.notice;

import java.util.List;
import java.util.UUID;
import org.fawen.identity.PersonId;

/** What readers found wrong. Nothing is kept of the readers themselves. */
public interface ErrorReports {

    /** Takes a report in; false when there are too many already, and nothing was kept. */
    boolean take(NoticeId notice, String words);

    /** Those nobody has seen to, oldest first. */
    List<ErrorReport> open(int limit);

    /** Notes that somebody has seen to it. */
    void settle(UUID report, PersonId person);
}
