package org.fawen.notice.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Tells two paired rows as one: between two pairs first what is gone, then what is new. */
final class InOrder {

    private static final int NONE = -1;

    private InOrder() {}

    /** @param pairs for each place of {@code after} its partner in {@code before}, or -1; rising */
    static <T, C> List<C> of(
            List<T> before,
            List<T> after,
            int[] pairs,
            Function<? super T, ? extends C> removed,
            Function<? super T, ? extends C> added,
            BiFunction<? super T, ? super T, ? extends C> stayed) {
        var told = new ArrayList<C>();
        var i = 0;
        for (var j = 0; j <= after.size(); j++) {
            if (j == 0 || pairs[j - 1] != NONE) {
                var to = next(pairs, j, before.size());
                for (; i < to; i++) {
                    told.add(removed.apply(before.get(i)));
                }
            }
            if (j == after.size()) {
                break;
            }
            if (pairs[j] == NONE) {
                told.add(added.apply(after.get(j)));
            } else {
                told.add(stayed.apply(before.get(pairs[j]), after.get(j)));
                i = pairs[j] + 1;
            }
        }
        return List.copyOf(told);
    }

    private static int next(int[] pairs, int from, int end) {
        for (var j = from; j < pairs.length; j++) {
            if (pairs[j] != NONE) {
                return pairs[j];
            }
        }
        return end;
    }
}
