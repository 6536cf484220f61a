package org.fawen.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.comparison.Passage;
import org.fawen.notice.content.Block;

/**
 * How the text differs from the one this person last saw.
 *
 * @param revision number of the text seen then
 */
public record SinceSeen(int revision, Comparison comparison) {

    /** Changes in all. */
    public int count() {
        return comparison.places();
    }

    /** Which change it is, from 1, by the id of the block that is new, changed or moved; in the order of the text. */
    public Map<String, Integer> placesOfBlocks() {
        var places = new LinkedHashMap<String, Integer>();
        var place = comparison.fields().size();
        for (var passage : comparison.passages()) {
            place += passage.isPlace() ? 1 : 0;
            for (var block : here(passage).toList()) {
                places.put(block.id(), place);
            }
        }
        return places;
    }

    private static Stream<Block> here(Passage passage) {
        return switch (passage) {
            case Passage.Added(Block after) -> Stream.of(after);
            case Passage.Changed changed -> Stream.of(changed.after());
            case Passage.Moved moved -> Stream.of(moved.after());
            case Passage.Same same -> Stream.empty();
            case Passage.Removed removed -> Stream.empty();
            case Passage.MovedAway away -> Stream.empty();
        };
    }
}
