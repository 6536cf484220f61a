package org.fawen.workflow.steps;

import org.fawen.notice.NoticeId;

/** The steps no person takes. Each runs in a job's transaction and only writes rows. */
public interface AutomaticSteps {

    /** Makes a released notice public, or says why not. */
    Published publish(NoticeId notice);

    /** What became of an attempt to publish. */
    enum Published {
        DONE,
        /** Its time has not come by the database's clock; ask again. */
        TOO_EARLY,
        /** The gate refused: the text is not the one that was signed. */
        REFUSED
    }
}
