package org.fawen.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fawen.notice.content.Cell;

/** Whether the cells of a table fill a rectangle: no hole, no overlap, nothing beyond its edge. */
final class FullGrid {

    private record Slot(int row, int column) {}

    private final Set<Slot> taken = new HashSet<>();

    private FullGrid() {}

    static boolean isFilledBy(List<List<Cell>> rows) {
        var width = rows.getFirst().stream().mapToInt(Cell::colspan).sum();
        var grid = new FullGrid();
        for (var row = 0; row < rows.size(); row++) {
            if (!grid.take(row, rows.get(row), width, rows.size())) {
                return false;
            }
        }
        return width > 0 && grid.taken.size() == width * rows.size();
    }

    private boolean take(int row, List<Cell> cells, int width, int height) {
        var column = 0;
        for (var cell : cells) {
            while (taken.contains(new Slot(row, column))) {
                column++;
            }
            if (column + cell.colspan() > width || row + cell.rowspan() > height) {
                return false;
            }
            for (var down = 0; down < cell.rowspan(); down++) {
                for (var right = 0; right < cell.colspan(); right++) {
                    if (!taken.add(new Slot(row + down, column + right))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
