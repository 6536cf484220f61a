package org.fawen.notice.comparison;

import java.util.Arrays;

/** The longest rising row in a row of places (patience sorting). */
final class Rising {

    private static final int NONE = -1;

    private Rising() {}

    /** The same row with -1 in place of everything that leaves the order; -1 stays. */
    static int[] of(int[] places) {
        var tails = new int[places.length];
        var before = new int[places.length];
        var length = 0;
        for (var k = 0; k < places.length; k++) {
            if (places[k] == NONE) {
                continue;
            }
            var at = tail(places, tails, length, places[k]);
            before[k] = at == 0 ? NONE : tails[at - 1];
            tails[at] = k;
            length = Math.max(length, at + 1);
        }
        var rising = new int[places.length];
        Arrays.fill(rising, NONE);
        for (var k = length == 0 ? NONE : tails[length - 1]; k != NONE; k = before[k]) {
            rising[k] = places[k];
        }
        return rising;
    }

    private static int tail(int[] places, int[] tails, int length, int place) {
        var low = 0;
        var high = length;
        while (low < high) {
            var middle = (low + high) / 2;
            if (places[tails[middle]] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
