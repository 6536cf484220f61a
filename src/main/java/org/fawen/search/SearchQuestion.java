package org.fawen.search;

import org.fawen.notice.NoticeStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for; all of it must hold.
 *
 * @param words of the title or the text, or a document number; may be empty
 * @param drafter name of the drafter; may be empty
 * @param signer name of a signer; may be empty
 * @param year of the document number or the day it was begun; none for all
 * @param status none for all
 */
public record SearchQuestion(
        String words,
        String drafter,
        String signer,
        @Nullable Integer year,
        @Nullable NoticeStatus status) {

    private static final int LONGEST = 100;

    public SearchQuestion {
        words = cut(words);
        drafter = cut(drafter);
        signer = cut(signer);
    }

    /** Whether nothing is asked. */
    public boolean isEmpty() {
        return words.isEmpty() && drafter.isEmpty() && signer.isEmpty() && year == null && status == null;
    }

    private static String cut(String text) {
        var stripped = text.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }
}
