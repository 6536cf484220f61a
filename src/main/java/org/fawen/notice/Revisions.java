package org.fawen.notice;

import java.util.List;
import java.util.Optional;

/** The frozen texts of all notices. */
public interface Revisions {

    void append(Revision revision);

    Optional<Revision> find(NoticeId notice, int number);

    /** Every revision of the notice, oldest first. */
    List<Revision> of(NoticeId notice);

    /** @throws NoticeNotFound when the notice was never submitted */
    default Revision newest(Notice notice) {
        return find(notice.id(), notice.revision()).orElseThrow(() -> new NoticeNotFound(notice.id()));
    }
}
