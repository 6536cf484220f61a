package org.fawen.workflow;

import java.util.List;
import org.fawen.notice.NoticeId;

/** Who did what, for people to read. Written in the transaction of the act. */
public interface ActLog {

    /** Every act on a notice, oldest first. */
    List<ActPerformed> of(NoticeId notice);
}
