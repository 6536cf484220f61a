package org.fawen.audit;

import org.fawen.notice.NoticeId;

/**
 * How far a notice's chain had come when it was sealed.
 *
 * @param seq number of its last entry
 * @param hash of that entry
 */
record Head(NoticeId notice, int seq, String hash) {

    String leaf() {
        return "%s|%d|%s".formatted(notice, seq, hash);
    }
}
