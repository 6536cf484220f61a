package org.fawen.notice;

/** There is no such notice, or the person may not know of it. */
public class NoticeNotFound extends RuntimeException {

    public NoticeNotFound(NoticeId notice) {
        super("There is no notice " + notice);
    }
}
