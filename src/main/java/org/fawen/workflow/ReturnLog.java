package org.fawen.workflow;

import java.util.Optional;
import org.fawen.notice.NoticeId;

/** Every return there was. */
public interface ReturnLog {

    void add(Returned returned);

    /** The newest return of a notice to its drafter. */
    Optional<Returned> newestToDrafter(NoticeId notice);
}
