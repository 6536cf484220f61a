package org.fawen.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fawen.notice.content.Block;

/** The order of all blocks that either side has: the side that moved something leads, the other's blocks follow theirs. */
final class MergedOrder {

    private MergedOrder() {}

    static List<String> of(List<Block> base, List<Block> mine, List<Block> theirs) {
        var before = ids(base);
        var one = ids(mine);
        var other = ids(theirs);
        var lead = keepsOrder(before, one) ? other : one;
        var order = new ArrayList<>(lead);
        insert(lead == one ? other : one, order);
        insert(before, order);
        return order;
    }

    private static List<String> ids(List<Block> blocks) {
        return List.copyOf(new LinkedHashSet<>(blocks.stream().map(Block::id).toList()));
    }

    /** Whether the blocks that stayed stand in the old order. */
    private static boolean keepsOrder(List<String> before, List<String> after) {
        Set<String> kept = new HashSet<>(after);
        Set<String> old = new HashSet<>(before);
        return before.stream()
                .filter(kept::contains)
                .toList()
                .equals(after.stream().filter(old::contains).toList());
    }

    /** Each missing id goes behind the one it follows. */
    private static void insert(List<String> further, List<String> order) {
        var present = new HashSet<>(order);
        var at = 0;
        for (var id : further) {
            if (present.add(id)) {
                order.add(at, id);
                at++;
            } else {
                at = order.indexOf(id) + 1;
            }
        }
    }
}
