package org.fawen.workflow.steps;

import org.fawen.notice.NoticeId;

/** The steps after publication that no person takes. Each runs in a job's transaction and only writes rows. */
public interface LaterSteps {

    /** Puts a corrected and signed text in the place of the public one; false when it is not the one that was signed. */
    boolean publishCorrection(NoticeId notice);

    /** Does what was approved: 撤销, 代替, 废止, or puts up again; false when the text is not the one that was signed. */
    boolean changeStanding(NoticeId notice);
}
