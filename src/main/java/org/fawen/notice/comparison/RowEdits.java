package org.fawen.notice.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fawen.notice.comparison.RowChange.CellChange;
import org.fawen.notice.content.Cell;

/** Compares tables row by row and cell by cell. */
final class RowEdits {

    private RowEdits() {}

    static List<RowChange> between(List<List<Cell>> before, List<List<Cell>> after) {
        var likeBefore = before.stream().map(RowEdits::words).map(Likeness::of).toList();
        var likeAfter = after.stream().map(RowEdits::words).map(Likeness::of).toList();
        var pairs = Pairing.of(before, after, (i, j) -> likeBefore.get(i).to(likeAfter.get(j)));
        return InOrder.of(
                before,
                after,
                pairs,
                RowChange.Removed::new,
                RowChange.Added::new,
                (one, other) ->
                        one.equals(other) ? new RowChange.Same(other) : new RowChange.Changed(cells(one, other)));
    }

    /** Rows of equal width are compared column by column; else a column came or went. */
    private static List<CellChange> cells(List<Cell> before, List<Cell> after) {
        var likeBefore = before.stream().map(RowEdits::words).map(Likeness::of).toList();
        var likeAfter = after.stream().map(RowEdits::words).map(Likeness::of).toList();
        var pairs = before.size() == after.size()
                ? IntStream.range(0, after.size()).toArray()
                : Pairing.of(before, after, (i, j) -> likeBefore.get(i).to(likeAfter.get(j)));
        return InOrder.of(before, after, pairs, CellChange.Removed::new, CellChange.Added::new, RowEdits::cell);
    }

    private static CellChange cell(Cell before, Cell after) {
        return before.equals(after)
                ? new CellChange.Same(after)
                : new CellChange.Changed(before, after, WordEdits.between(before.runs(), after.runs()));
    }

    private static String words(List<Cell> row) {
        return row.stream().map(RowEdits::words).collect(Collectors.joining("\n"));
    }

    private static String words(Cell cell) {
        return Blocks.words(cell.runs());
    }
}
