package org.fawen.notice.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntPredicate;

/** Pairs two rows of things in order: equal ones first, then like ones in the gaps between. */
final class Pairing {

    /** Things less alike than this are told as one removed and one added. */
    static final double ALIKE = 0.35;

    private static final long LARGEST_GAP = 250_000;
    private static final int NONE = -1;

    /** How alike two things are, 0 to 1, by their places. */
    @FunctionalInterface
    interface Measure {
        double of(int before, int after);
    }

    private Pairing() {}

    /** For each place of {@code after} its partner in {@code before}, or -1; rising. */
    static int[] of(List<?> before, List<?> after, Measure measure) {
        var pairs = equals(before, after, place -> true, place -> true);
        likes(pairs, before.size(), measure);
        return pairs;
    }

    /** Pairs equal ones among those that are still free. */
    static int[] equals(List<?> before, List<?> after, IntPredicate freeBefore, IntPredicate freeAfter) {
        var numbers = new HashMap<Object, Integer>();
        var places = places(before.size(), freeBefore);
        var others = places(after.size(), freeAfter);
        var aligned = Alignment.of(numbered(before, places, numbers), numbered(after, others, numbers));
        var pairs = new int[after.size()];
        Arrays.fill(pairs, NONE);
        for (var k = 0; k < others.length; k++) {
            pairs[others[k]] = aligned[k] == NONE ? NONE : places[aligned[k]];
        }
        return pairs;
    }

    /** Adds pairs of like ones between the pairs there are, which must rise. */
    static void likes(int[] pairs, int before, Measure measure) {
        var from = 0;
        for (var j = 0; j < pairs.length; ) {
            var end = j;
            while (end < pairs.length && pairs[end] == NONE) {
                end++;
            }
            var to = end < pairs.length ? pairs[end] : before;
            gap(pairs, from, to, j, end, measure);
            from = to + 1;
            j = end + 1;
        }
    }

    /** As much likeness as possible in all, in order. */
    private static void gap(int[] pairs, int fromBefore, int toBefore, int fromAfter, int toAfter, Measure measure) {
        var height = toBefore - fromBefore;
        var width = toAfter - fromAfter;
        if (height <= 0 || width <= 0 || (long) height * width > LARGEST_GAP) {
            return;
        }
        var alike = new double[height][width];
        var best = new double[height + 1][width + 1];
        for (var i = height - 1; i >= 0; i--) {
            for (var j = width - 1; j >= 0; j--) {
                var likeness = measure.of(fromBefore + i, fromAfter + j);
                alike[i][j] = likeness > ALIKE ? likeness : 0;
                best[i][j] = Math.max(alike[i][j] + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        for (int i = 0, j = 0; i < height && j < width; ) {
            if (alike[i][j] > 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs[fromAfter + j++] = fromBefore + i++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static int[] places(int size, IntPredicate free) {
        return java.util.stream.IntStream.range(0, size).filter(free).toArray();
    }

    private static int[] numbered(List<?> things, int[] places, HashMap<Object, Integer> numbers) {
        return Arrays.stream(places)
                .map(place -> numbers.computeIfAbsent(things.get(place), thing -> numbers.size()))
                .toArray();
    }
}
