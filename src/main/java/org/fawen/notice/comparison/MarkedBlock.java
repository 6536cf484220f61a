package org.fawen.notice.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;

/**
 * A block through several revisions.
 *
 * @param shape the block as it was last, for its kind and level
 * @param lines one for a paragraph or heading, one an item of a list; empty for tables
 * @param rows of a table; empty for others
 * @param inserted number of the revision that brought the whole block; 0 when it was there from the beginning
 * @param deleted number of the revision that took it away; 0 while it stands
 * @param moved number of the revision that moved it here; 0 when it stands where it stood
 */
public record MarkedBlock(
        Block shape, List<MarkedLine> lines, List<List<MarkedCell>> rows, int inserted, int deleted, int moved) {

    public MarkedBlock {
        lines = List.copyOf(lines);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A cell of a table with its words. */
    public record MarkedCell(Cell shape, MarkedLine line) {}

    public boolean stands() {
        return deleted == 0;
    }

    /** Whether anything in it was changed. */
    public boolean isMarked() {
        return inserted != 0
                || deleted != 0
                || moved != 0
                || Stream.concat(
                                lines.stream(),
                                rows.stream().flatMap(List::stream).map(MarkedCell::line))
                        .flatMap(line -> line.runs().stream())
                        .anyMatch(run -> run.inserted() != 0 || run.deleted() != 0);
    }
}
