package org.fawen.distribution;

import org.fawen.notice.Refusal;

/** 印制份数: how many copies each unit gets on paper, and how many the office keeps. */
public record Printing(int each, int kept) {

    private static final int MOST_EACH = 99;
    private static final int MOST_KEPT = 999;

    static final Printing ONE_EACH = new Printing(1, 2);

    public Printing {
        if (each < 0 || each > MOST_EACH || kept < 0 || kept > MOST_KEPT) {
            throw new Refusal("distribution.refused.copies", MOST_EACH, MOST_KEPT);
        }
    }

    /** All copies to be printed for this many recipients. */
    public int total(int recipients) {
        return each * recipients + kept;
    }
}
