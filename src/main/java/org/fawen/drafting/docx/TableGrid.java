package org.fawen.drafting.docx;

import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Run;
import org.jspecify.annotations.Nullable;

/**
 * Brings the cells of a Word table into a full grid: ragged rows are filled with empty cells, spans stay within what a
 * notice knows (20), and a cell that continues nothing stands for itself.
 */
final class TableGrid {

    private static final int WIDEST_SPAN = 20;

    /** A cell with its place; {@code rowspan} grows while rows continue it. */
    private static final class Slot {

        private final int column;
        private final int colspan;
        private final List<Run> runs;
        private int rowspan = 1;

        private Slot(int column, int colspan, List<Run> runs) {
            this.column = column;
            this.colspan = colspan;
            this.runs = runs;
        }
    }

    /** One row: the slots that begin in it, and which slot covers each column. */
    private static final class Row {
        private final List<Slot> slots = new ArrayList<>();
        private final List<Slot> covered = new ArrayList<>();
        private boolean header;
        private boolean deleted;
    }

    private final List<Row> rows = new ArrayList<>();

    int height() {
        return rows.size();
    }

    void beginRow() {
        if (!rows.isEmpty() && rows.getLast().deleted) {
            rows.removeLast();
        }
        rows.add(new Row());
    }

    void isHeader(boolean header) {
        rows.getLast().header = header;
    }

    /** The row was deleted while changes were tracked. */
    void isDeleted() {
        rows.getLast().deleted = true;
    }

    void pad(int columns) {
        for (var column = 0; column < columns; column++) {
            put(List.of(), 1);
        }
    }

    void add(List<Run> runs, int span, boolean continues) {
        var above = continues ? above(span) : null;
        if (above != null) {
            above.rowspan++;
            for (var column = 0; column < span; column++) {
                rows.getLast().covered.add(above);
            }
            return;
        }
        for (var rest = span; rest > 0; rest -= WIDEST_SPAN) {
            put(rest == span ? runs : List.of(), Math.min(rest, WIDEST_SPAN));
        }
    }

    private @Nullable Slot above(int span) {
        if (rows.size() < 2) {
            return null;
        }
        var column = rows.getLast().covered.size();
        var before = rows.get(rows.size() - 2).covered;
        if (column >= before.size()) {
            return null;
        }
        var slot = before.get(column);
        return slot.column == column && slot.colspan == span && slot.rowspan < WIDEST_SPAN ? slot : null;
    }

    private void put(List<Run> runs, int span) {
        var row = rows.getLast();
        var slot = new Slot(row.covered.size(), span, runs);
        row.slots.add(slot);
        for (var column = 0; column < span; column++) {
            row.covered.add(slot);
        }
    }

    /** The rows with words in them; the first is the head, and those behind it that say so. */
    List<List<Cell>> rows() {
        if (!rows.isEmpty() && rows.getLast().deleted) {
            rows.removeLast();
        }
        var width = rows.stream().mapToInt(row -> row.covered.size()).max().orElse(0);
        var cells = new ArrayList<List<Cell>>();
        var heads = true;
        for (var row : rows) {
            heads &= cells.isEmpty() || row.header;
            var header = heads;
            var line = new ArrayList<Cell>();
            row.slots.forEach(slot -> line.add(new Cell(slot.runs, header, slot.colspan, slot.rowspan)));
            for (var column = row.covered.size(); column < width; column++) {
                line.add(new Cell(List.of(), header, 1, 1));
            }
            cells.add(line);
        }
        return cells;
    }
}
