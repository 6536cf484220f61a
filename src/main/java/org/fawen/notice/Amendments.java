package org.fawen.notice;

import java.util.Optional;

/** The texts that are being changed in place: one a notice. */
public interface Amendments {

    Optional<Amendment> find(NoticeId notice);

    /** Inserts or replaces it. */
    void save(Amendment amendment);

    void drop(NoticeId notice);

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
