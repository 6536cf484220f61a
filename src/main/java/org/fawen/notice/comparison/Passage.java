package org.fawen.notice.comparison;

import org.fawen.notice.content.Block;

/** A block of either text and what became of it. */
public sealed interface Passage {

    /** It stayed what and where it was, whatever its id. */
    record Same(Block before, Block after) implements Passage {}

    /** It is new. */
    record Added(Block after) implements Passage {}

    /** It is gone. */
    record Removed(Block before) implements Passage {}

    /** It stayed where it was; its words, weight, kind or level changed. */
    record Changed(Block before, Block after, BlockEdits edits) implements Passage {}

    /** It stands here now and stood elsewhere; its words may have changed as well. */
    record Moved(Block before, Block after, BlockEdits edits) implements Passage {

        /** Whether it was only moved. */
        public boolean isUnchanged() {
            return Blocks.same(before, after);
        }
    }

    /** It stood here and stands elsewhere now, where it is told as {@link Moved}. */
    record MovedAway(Block before, Block after) implements Passage {}

    /** Whether it counts as one place of the comparison (第 n 处); what moved counts where it stands now. */
    default boolean isPlace() {
        return !(this instanceof Same || this instanceof MovedAway);
    }
}
