package org.fawen.shell;

import java.util.List;

/**
 * How the text differs from the one this person last saw.
 *
 * @param revision number of the text seen then
 * @param changedBlocks ids of blocks that are new or changed, in the order of the text
 * @param removed texts of blocks that are gone
 * @param fields words of other changed parts, such as 标题 or 主送
 */
public record SinceSeen(int revision, List<String> changedBlocks, List<String> removed, List<String> fields) {

    public SinceSeen {
        changedBlocks = List.copyOf(changedBlocks);
        removed = List.copyOf(removed);
        fields = List.copyOf(fields);
    }

    /** Changes in all. */
    public int count() {
        return changedBlocks.size() + removed.size() + fields.size();
    }
}
