package org.fawen.notice.interchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.fawen.notice.content.Cell;

/** Collects a table and holds it to a full grid: every row fills the same width, no cell lies on another. */
final class TableReader {

    private record Slot(int row, int column) {}

    private final String file;
    private final Place place;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Set<Slot> taken = new HashSet<>();
    private boolean namesHeader;

    TableReader(String file, Place place) {
        this.file = file;
        this.place = place;
    }

    static List<Json> required(Reading holder, String field) {
        var items = holder.items(field);
        if (items.isEmpty()) {
            throw holder.missing(field);
        }
        return items;
    }

    void row(Json row) {
        rows.add(new ArrayList<>());
        places.add(row.place());
    }

    void cell(Json json, Function<Json, Cell> read) {
        var cell = read.apply(json);
        namesHeader |= json instanceof Json.Fields fields && fields.fields().containsKey("header");
        var row = rows.size() - 1;
        var column = 0;
        while (taken.contains(new Slot(row, column))) {
            column++;
        }
        for (var down = 0; down < cell.rowspan(); down++) {
            for (var right = 0; right < cell.colspan(); right++) {
                if (!taken.add(new Slot(row + down, column + right))) {
                    throw new InterchangeRefused(file, json.place(), "interchange.refused.cells-overlap");
                }
            }
        }
        rows.getLast().add(cell);
    }

    List<List<Cell>> done() {
        var width = widthOf(0);
        for (var row = 0; row < rows.size(); row++) {
            if (widthOf(row) != width || width == 0) {
                throw new InterchangeRefused(
                        file, places.get(row), "interchange.refused.table-width", row + 1, widthOf(row), width);
            }
        }
        if (taken.stream().anyMatch(slot -> slot.row() >= rows.size())) {
            throw new InterchangeRefused(file, place, "interchange.refused.rowspan-beyond");
        }
        return namesHeader ? rows : firstRowAsHead(rows);
    }

    private int widthOf(int row) {
        return (int) taken.stream().filter(slot -> slot.row() == row).count();
    }

    static List<List<Cell>> firstRowAsHead(List<List<Cell>> rows) {
        var headed = new ArrayList<>(rows);
        headed.set(
                0,
                rows.getFirst().stream()
                        .map(cell -> new Cell(cell.runs(), true, cell.colspan(), cell.rowspan()))
                        .toList());
        return headed;
    }
}
