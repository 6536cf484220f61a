package org.fawen.notice;

import java.util.List;

/** Every signature ever given, and every 文字更正 made of a signed text. */
public interface Signatures {

    void add(Signature signature);

    void add(Erratum erratum);

    /** All signatures on a notice, oldest first. */
    List<Signature> on(NoticeId notice);

    /** All corrections of its signed texts, oldest first. */
    List<Erratum> errataOn(NoticeId notice);

    /** What a revision rests on. */
    default SignedText behind(NoticeId notice, int revision) {
        return SignedText.of(revision, on(notice), errataOn(notice));
    }
}
