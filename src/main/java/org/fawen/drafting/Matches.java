package org.fawen.drafting;

import java.util.Arrays;

/** The longest common subsequence of two lists. */
final class Matches {

    private static final long LARGEST = 4_000_000;

    /** Whether place {@code i} of the first list and place {@code j} of the second hold the same. */
    @FunctionalInterface
    interface Same {
        boolean test(int i, int j);
    }

    private Matches() {}

    /**
     * For each place of the second list the place of its partner in the first, or -1. Between the equal beginning and
     * the equal end of very long lists (more than four million pairs) nothing is matched.
     */
    static int[] of(int before, int after, Same same) {
        var partner = new int[after];
        Arrays.fill(partner, -1);
        var head = 0;
        while (head < Math.min(before, after) && same.test(head, head)) {
            partner[head] = head;
            head++;
        }
        var tail = 0;
        while (tail < Math.min(before, after) - head && same.test(before - 1 - tail, after - 1 - tail)) {
            tail++;
            partner[after - tail] = before - tail;
        }
        if ((long) (before - head - tail) * (after - head - tail) <= LARGEST) {
            middle(head, before - tail, after - tail, same, partner);
        }
        return partner;
    }

    private static void middle(int from, int before, int after, Same same, int[] partner) {
        var longest = new int[before - from + 1][after - from + 1];
        for (var i = before - 1; i >= from; i--) {
            for (var j = after - 1; j >= from; j--) {
                longest[i - from][j - from] = same.test(i, j)
                        ? longest[i - from + 1][j - from + 1] + 1
                        : Math.max(longest[i - from + 1][j - from], longest[i - from][j - from + 1]);
            }
        }
        for (int i = from, j = from; i < before && j < after; ) {
            if (same.test(i, j)) {
                partner[j++] = i++;
            } else if (longest[i - from + 1][j - from] >= longest[i - from][j - from + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
