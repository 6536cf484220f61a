package org.fawen.checking;

import java.util.List;
import java.util.Set;

/**
 * The outcome of 全部修正.
 *
 * @param input the input with all safe fixes that were kept
 * @param changes what has changed, place by place, for one undoable step
 */
public record Corrections(CheckInput input, List<Change> changes) {

    public Corrections {
        changes = List.copyOf(changes);
    }

    /**
     * One text that has changed.
     *
     * @param after the new text; a line feed in it splits the paragraph there
     * @param checks ids of the rules whose fixes were applied
     */
    public record Change(Place place, String before, String after, Set<String> checks) {
        public Change {
            checks = Set.copyOf(checks);
        }
    }
}
