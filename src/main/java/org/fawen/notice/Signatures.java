package org.fawen.notice;

import java.util.List;

/** Every signature ever given. */
public interface Signatures {

    void add(Signature signature);

    /** All signatures on a notice, oldest first. */
    List<Signature> on(NoticeId notice);
}
