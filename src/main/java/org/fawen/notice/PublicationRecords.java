package org.fawen.notice;

import java.time.Instant;
import java.util.Optional;
import org.fawen.notice.content.Content;

/** What was released, of all notices. */
public interface PublicationRecords {

    /** Notes a release; it is not public until {@link #publish}. A later release of the same notice replaces it. */
    void release(Publication publication, Content content);

    /** Makes a released notice public at this moment. */
    void publish(NoticeId notice, Instant at);

    /**
     * Makes a corrected text public in the place of the one before, which stays on record as an earlier edition; the time
     * of the first publication stays.
     *
     * @param note 更正说明
     */
    void correct(Revision corrected, Instant at, String note);

    /** Says in which column of the site it stands. */
    void putInto(NoticeId notice, SiteColumn column);

    Optional<Publication> find(NoticeId notice);
}
