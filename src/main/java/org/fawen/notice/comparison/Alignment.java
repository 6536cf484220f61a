package org.fawen.notice.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Aligns two rows of things so that as many equal ones as possible stand side by side, in order: the longest common
 * subsequence, exact up to four million pairs; beyond, between things that occur once in both.
 */
final class Alignment {

    private static final long LARGEST = 4_000_000;
    private static final int NONE = -1;

    private final int[] before;
    private final int[] after;
    private final int[] partner;

    private Alignment(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        this.partner = new int[after.length];
        Arrays.fill(partner, NONE);
    }

    /** For each place of {@code after} the place of its equal in {@code before}, or -1; rising. */
    static int[] of(int[] before, int[] after) {
        var alignment = new Alignment(before, after);
        alignment.align(0, before.length, 0, after.length);
        return alignment.partner;
    }

    private void align(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        int i = fromBefore;
        int j = fromAfter;
        int m = toBefore;
        int n = toAfter;
        while (i < m && j < n && before[i] == after[j]) {
            partner[j++] = i++;
        }
        while (m > i && n > j && before[m - 1] == after[n - 1]) {
            partner[--n] = --m;
        }
        if (i == m || j == n) {
            return;
        }
        if ((long) (m - i) * (n - j) <= LARGEST) {
            exact(i, m, j, n);
        } else {
            betweenAnchors(i, m, j, n);
        }
    }

    private void exact(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        var width = toAfter - fromAfter + 1;
        var longest = new int[(toBefore - fromBefore + 1) * width];
        for (var i = toBefore - fromBefore - 1; i >= 0; i--) {
            var word = before[fromBefore + i];
            var row = i * width;
            for (var j = width - 2; j >= 0; j--) {
                longest[row + j] = word == after[fromAfter + j]
                        ? longest[row + width + j + 1] + 1
                        : Math.max(longest[row + width + j], longest[row + j + 1]);
            }
        }
        for (int i = 0, j = 0; i < toBefore - fromBefore && j < width - 1; ) {
            if (before[fromBefore + i] == after[fromAfter + j]) {
                partner[fromAfter + j++] = fromBefore + i++;
            } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Without an anchor nothing is aligned: it is told as replaced. */
    private void betweenAnchors(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        var anchors = anchors(fromBefore, toBefore, fromAfter, toAfter);
        if (Arrays.stream(anchors).allMatch(place -> place == NONE)) {
            return;
        }
        var i = fromBefore;
        var j = fromAfter;
        for (var k = 0; k < anchors.length; k++) {
            if (anchors[k] != NONE) {
                align(i, anchors[k], j, fromAfter + k);
                partner[fromAfter + k] = anchors[k];
                i = anchors[k] + 1;
                j = fromAfter + k + 1;
            }
        }
        align(i, toBefore, j, toAfter);
    }

    private int[] anchors(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        var places = once(before, fromBefore, toBefore);
        var only = once(after, fromAfter, toAfter);
        var anchors = new int[toAfter - fromAfter];
        for (var k = 0; k < anchors.length; k++) {
            var word = after[fromAfter + k];
            anchors[k] = only.getOrDefault(word, NONE) == NONE ? NONE : places.getOrDefault(word, NONE);
        }
        return Rising.of(anchors);
    }

    /** The place of each thing that occurs once; -1 for those that occur more often. */
    private static Map<Integer, Integer> once(int[] row, int from, int to) {
        var places = new HashMap<Integer, Integer>();
        for (var k = from; k < to; k++) {
            places.merge(row[k], k, (first, second) -> NONE);
        }
        return places;
    }
}
