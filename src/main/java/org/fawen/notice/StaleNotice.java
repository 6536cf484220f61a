package org.fawen.notice;

/** A notice was saved from a state that is no longer the newest. */
public class StaleNotice extends RuntimeException {

    public StaleNotice(NoticeId notice) {
        super("Notice %s changed since it was read: lock it before changing it".formatted(notice));
    }
}
