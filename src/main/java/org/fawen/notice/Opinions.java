package org.fawen.notice;

import java.util.List;

/** Every opinion ever given. */
public interface Opinions {

    void add(Opinion opinion);

    /** All opinions on a notice, oldest first. */
    List<Opinion> on(NoticeId notice);
}
