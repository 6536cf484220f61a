package org.fawen.notice.comparison;

import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.content.Run;

/** Compares lists item by item. */
final class ItemEdits {

    private ItemEdits() {}

    static List<ItemChange> between(List<List<Run>> before, List<List<Run>> after) {
        var likeBefore = before.stream().map(Blocks::words).map(Likeness::of).toList();
        var likeAfter = after.stream().map(Blocks::words).map(Likeness::of).toList();
        var pairs = Pairing.of(before, after, (i, j) -> likeBefore.get(i).to(likeAfter.get(j)));
        return InOrder.of(
                before,
                after,
                pairs,
                ItemChange.Removed::new,
                ItemChange.Added::new,
                (one, other) -> one.equals(other)
                        ? new ItemChange.Same(other)
                        : new ItemChange.Changed(WordEdits.between(one, other)));
    }

    /** The same of one text: nothing, or what became of it. */
    static List<ItemChange> ofText(List<Run> before, List<Run> after) {
        var changes = new ArrayList<ItemChange>();
        if (before.isEmpty()) {
            changes.add(new ItemChange.Added(after));
        } else if (after.isEmpty()) {
            changes.add(new ItemChange.Removed(before));
        } else {
            changes.add(new ItemChange.Changed(WordEdits.between(before, after)));
        }
        return changes;
    }
}
