package org.fawen.notice;

import java.util.Optional;
import org.fawen.identity.PersonId;

/** The texts that are being changed in place: one for each revision. */
public interface Amendments {

    /** @param base number of the revision that is changed */
    Optional<Amendment> find(NoticeId notice, int base);

    /** The newest of an earlier revision that this person did not send: the notice was taken back meanwhile. */
    Optional<Amendment> leftBy(PersonId author, Notice present);

    /** Inserts or replaces it. */
    void save(Amendment amendment);

    void drop(NoticeId notice, int base);

    /** What stands in the way of passing the notice on. */
    Standing standing(Notice notice);

    /**
     * What stands in the way.
     *
     * @param unfinished whether changes of the present text were kept and not frozen
     * @param unconfirmed whether the drafter has not confirmed a change of matter
     */
    record Standing(boolean unfinished, boolean unconfirmed) {}
}
