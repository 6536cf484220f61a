package org.fawen.notice.comparison;

import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.comparison.MarkedBlock.MarkedCell;
import org.fawen.notice.comparison.RowChange.CellChange;
import org.fawen.notice.content.Cell;

/** Rows of a table through several revisions. */
final class MarkedRows {

    private MarkedRows() {}

    static List<MarkedCell> born(List<Cell> row, int revision) {
        return row.stream()
                .map(cell -> new MarkedCell(cell, MarkedLine.of(cell.runs(), revision)))
                .toList();
    }

    static List<MarkedCell> gone(List<MarkedCell> row, int revision) {
        return row.stream()
                .map(cell -> new MarkedCell(cell.shape(), cell.line().gone(revision)))
                .toList();
    }

    /** Rows with one change taken over; those that are gone stay at their place. */
    static List<List<MarkedCell>> changed(List<List<MarkedCell>> before, List<RowChange> changes, int revision) {
        var result = new ArrayList<List<MarkedCell>>();
        var rows = new ArrayList<>(before);
        for (var change : changes) {
            if (change instanceof RowChange.Added(List<Cell> row)) {
                result.add(born(row, revision));
                continue;
            }
            while (rows.getFirst().stream().noneMatch(cell -> cell.line().stands())) {
                result.add(rows.removeFirst());
            }
            var row = rows.removeFirst();
            switch (change) {
                case RowChange.Same same -> result.add(row);
                case RowChange.Removed removed -> result.add(gone(row, revision));
                case RowChange.Changed(List<CellChange> cells) -> result.add(cells(row, cells, revision));
                case RowChange.Added added -> throw new IllegalStateException("Told above");
            }
        }
        result.addAll(rows);
        return result;
    }

    private static List<MarkedCell> cells(List<MarkedCell> before, List<CellChange> changes, int revision) {
        var result = new ArrayList<MarkedCell>();
        var cells = new ArrayList<>(before);
        for (var change : changes) {
            if (change instanceof CellChange.Added(Cell cell)) {
                result.add(new MarkedCell(cell, MarkedLine.of(cell.runs(), revision)));
                continue;
            }
            while (!cells.getFirst().line().stands()) {
                result.add(cells.removeFirst());
            }
            var cell = cells.removeFirst();
            switch (change) {
                case CellChange.Same same -> result.add(cell);
                case CellChange.Removed removed ->
                    result.add(new MarkedCell(cell.shape(), cell.line().gone(revision)));
                case CellChange.Changed(Cell was, Cell after, List<Edit> edits) ->
                    result.add(new MarkedCell(after, cell.line().changed(edits, revision)));
                case CellChange.Added added -> throw new IllegalStateException("Told above");
            }
        }
        result.addAll(cells);
        return result;
    }
}
