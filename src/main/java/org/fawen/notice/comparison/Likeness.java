package org.fawen.notice.comparison;

import java.util.Arrays;

/** How much two texts have in common: the share of neighbouring pairs of characters (Dice), 0 to 1. */
final class Likeness {

    private final String text;
    private final int[] pairs;

    private Likeness(String text) {
        this.text = text;
        this.pairs = new int[Math.max(0, text.length() - 1)];
        for (var i = 0; i < pairs.length; i++) {
            pairs[i] = text.charAt(i) << Character.SIZE | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
    }

    static Likeness of(String text) {
        return new Likeness(text);
    }

    int length() {
        return text.length();
    }

    double to(Likeness other) {
        if (text.equals(other.text)) {
            return 1;
        }
        var all = pairs.length + other.pairs.length;
        if (pairs.length == 0 || other.pairs.length == 0) {
            return 0;
        }
        var common = 0;
        for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
            if (pairs[i] == other.pairs[j]) {
                common++;
                i++;
                j++;
            } else if (pairs[i] < other.pairs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / all;
    }

    /** The most {@link #to} can be, from the lengths alone. */
    double atMost(Likeness other) {
        var shorter = Math.min(pairs.length, other.pairs.length);
        return pairs.length + other.pairs.length == 0
                ? 1
                : text.length() == other.text.length() ? 1 : 2.0 * shorter / (pairs.length + other.pairs.length);
    }
}
