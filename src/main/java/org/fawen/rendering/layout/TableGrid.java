package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;

/**
 * The cells of a table with their places.
 *
 * @param columns how many there are
 * @param heads how many rows are the head; without a marked cell it is the first row
 */
record TableGrid(List<Place> places, int rows, int columns, int heads) {

    /** A cell and where its upper left corner is. */
    record Place(Cell cell, int row, int column) {

        boolean reaches(int other) {
            return row <= other && other < row + cell.rowspan();
        }
    }

    static TableGrid of(Block.Table table) {
        var places = new ArrayList<Place>();
        var taken = new HashSet<List<Integer>>();
        var columns = 0;
        for (var row = 0; row < table.rows().size(); row++) {
            var column = 0;
            for (var cell : table.rows().get(row)) {
                while (taken.contains(List.of(row, column))) {
                    column++;
                }
                places.add(new Place(cell, row, column));
                for (var down = 0; down < cell.rowspan(); down++) {
                    for (var across = 0; across < cell.colspan(); across++) {
                        taken.add(List.of(row + down, column + across));
                    }
                }
                column += cell.colspan();
                columns = Math.max(columns, column);
            }
        }
        return new TableGrid(places, table.rows().size(), Math.max(1, columns), heads(table));
    }

    private static int heads(Block.Table table) {
        var marked = table.rows().stream().flatMap(List::stream).anyMatch(Cell::header);
        var heads = 0;
        while (heads < table.rows().size() && (marked ? allHeaders(table.rows().get(heads)) : heads == 0)) {
            heads++;
        }
        return heads;
    }

    private static boolean allHeaders(List<Cell> row) {
        return !row.isEmpty() && row.stream().allMatch(Cell::header);
    }

    List<Place> beginningIn(int row) {
        return places.stream().filter(place -> place.row() == row).toList();
    }

    boolean isHeader(Place place) {
        return place.row() < heads || place.cell().header();
    }

    /** Whether a cell from above reaches into this row, so that no page may end before it. */
    boolean hangsTogether(int row) {
        return places.stream().anyMatch(place -> place.row() < row && place.reaches(row));
    }
}
