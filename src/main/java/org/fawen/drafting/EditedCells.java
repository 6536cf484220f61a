package org.fawen.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.BlockIds;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;

/** Changes lists and tables; unchanged items, rows and cells keep their formatting. */
final class EditedCells {

    private final BodyText texts;
    private final EditedRuns runs;

    EditedCells(BodyText texts, EditedRuns runs) {
        this.texts = texts;
        this.runs = runs;
    }

    static Block.Table fresh(PastedLine.Grid grid) {
        var rows = new ArrayList<List<Cell>>();
        for (var row : grid.rows()) {
            rows.add(row(row, rows.isEmpty()));
        }
        return new Block.Table(BlockIds.next(), rows);
    }

    private static List<Cell> row(List<String> texts, boolean head) {
        return texts.stream().map(text -> new Cell(Runs.of(text), head, 1, 1)).toList();
    }

    Block.Listing list(Block.Listing before, PastedLine.Bullets after) {
        List<List<Run>> items =
                each(before.items(), after.items(), item -> texts.words(item).strip(), runs::of, Runs::of);
        return new Block.Listing(before.id(), items);
    }

    Block.Table table(Block.Table before, PastedLine.Grid after) {
        var grid = texts.grid(before);
        var sameShape = grid.size() == after.rows().size()
                && grid.getFirst().size() == after.rows().getFirst().size();
        if (hasSpans(before)) {
            return sameShape && coveredStayEmpty(before, after)
                    ? new Block.Table(before.id(), cellByCell(before, after))
                    : new Block.Table(before.id(), fresh(after).rows());
        }
        var head = before.rows().getFirst().stream().allMatch(Cell::header);
        List<List<Cell>> rows = each(
                before.rows(),
                after.rows(),
                row -> row.stream()
                        .map(cell -> texts.words(cell.runs()).strip())
                        .toList(),
                this::changedRow,
                row -> row(row, false));
        if (head && rows.getFirst().stream().noneMatch(Cell::header)) {
            rows.set(0, row(after.rows().getFirst(), true));
        }
        return new Block.Table(before.id(), rows);
    }

    private static boolean hasSpans(Block.Table table) {
        return table.rows().stream().flatMap(List::stream).anyMatch(cell -> cell.colspan() * cell.rowspan() > 1);
    }

    private List<Cell> changedRow(List<Cell> before, List<String> after) {
        var row = new ArrayList<Cell>();
        for (var i = 0; i < after.size(); i++) {
            row.add(
                    i < before.size()
                            ? changed(before.get(i), after.get(i))
                            : new Cell(Runs.of(after.get(i)), before.getFirst().header(), 1, 1));
        }
        return row;
    }

    private Cell changed(Cell before, String after) {
        return new Cell(runs.of(before.runs(), after), before.header(), before.colspan(), before.rowspan());
    }

    private List<List<Cell>> cellByCell(Block.Table before, PastedLine.Grid after) {
        return walk(
                before, (cell, at) -> changed(cell, after.rows().get(at.row()).get(at.column())));
    }

    private boolean coveredStayEmpty(Block.Table before, PastedLine.Grid after) {
        var kept = new ArrayList<Slot>();
        walk(before, (cell, at) -> {
            kept.add(at);
            return cell;
        });
        for (var row = 0; row < after.rows().size(); row++) {
            for (var column = 0; column < after.rows().get(row).size(); column++) {
                if (!after.rows().get(row).get(column).isEmpty() && !kept.contains(new Slot(row, column))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A place in the grid of a table. */
    private record Slot(int row, int column) {}

    private static List<List<Cell>> walk(Block.Table table, BiFunction<Cell, Slot, Cell> visit) {
        var taken = new java.util.HashSet<Slot>();
        var rows = new ArrayList<List<Cell>>();
        for (var row = 0; row < table.rows().size(); row++) {
            var cells = new ArrayList<Cell>();
            var column = 0;
            for (var cell : table.rows().get(row)) {
                while (taken.contains(new Slot(row, column))) {
                    column++;
                }
                cells.add(visit.apply(cell, new Slot(row, column)));
                for (var down = 0; down < cell.rowspan(); down++) {
                    for (var right = 0; right < cell.colspan(); right++) {
                        taken.add(new Slot(row + down, column + right));
                    }
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Equal ones are kept, changed ones in equally long gaps are edited, the others made anew. */
    private static <B, A> List<B> each(
            List<B> before, List<A> after, Function<B, A> form, BiFunction<B, A, B> edit, Function<A, B> make) {
        var forms = before.stream().map(form).toList();
        var partner =
                Matches.of(before.size(), after.size(), (i, j) -> forms.get(i).equals(after.get(j)));
        var result = new ArrayList<B>();
        for (var j = 0; j < after.size(); j++) {
            if (partner[j] >= 0) {
                result.add(before.get(partner[j]));
                continue;
            }
            var lower = j;
            while (lower > 0 && partner[lower - 1] < 0) {
                lower--;
            }
            var upper = j;
            while (upper < after.size() && partner[upper] < 0) {
                upper++;
            }
            var from = lower == 0 ? 0 : partner[lower - 1] + 1;
            var to = upper == after.size() ? before.size() : partner[upper];
            result.add(
                    to - from == upper - lower
                            ? edit.apply(before.get(from + j - lower), after.get(j))
                            : make.apply(after.get(j)));
        }
        return result;
    }
}
