package org.fawen.notice;

import java.util.Optional;

/** All notices. */
public interface Notices {

    void add(Notice notice);

    Optional<Notice> find(NoticeId id);

    /** The notice, its row locked until the transaction ends; every act begins here. */
    Optional<Notice> lock(NoticeId id);

    /**
     * Saves a changed state and returns it with its new version.
     *
     * @throws StaleNotice when the row changed since it was read: the caller forgot to lock it
     */
    Notice save(Notice notice);

    /** @throws NoticeNotFound when there is none */
    default Notice get(NoticeId id) {
        return find(id).orElseThrow(() -> new NoticeNotFound(id));
    }
}
