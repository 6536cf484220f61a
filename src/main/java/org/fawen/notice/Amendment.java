package org.fawen.notice;

import java.time.Instant;
import org.fawen.identity.PersonId;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;

/**
 * A text under decision that somebody is changing in place: kept key by key, frozen as a revision under its author's name
 * when the author acts.
 *
 * @param base number of the revision it changes
 * @param version counts every save
 */
public record Amendment(NoticeId notice, int base, PersonId author, long version, Content content, Instant savedAt) {

    /** Whether it changes the present text; not one that was taken back or amended meanwhile. */
    public boolean isOf(Notice present) {
        return base == present.revision() && present.status().isUnderDecision();
    }

    public boolean changes(Notice present) {
        return isOf(present) && !ContentHash.of(content).equals(present.hash());
    }
}
