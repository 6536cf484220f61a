package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.fawen.notice.content.Block;
import org.fawen.rendering.fonts.FontRole;
import org.jspecify.annotations.Nullable;

/** A table in rows: 4号, smaller where many columns need it; the head is repeated on every page. */
final class TableRows {

    /** 4号 and 小四, where each cell that is not long then stands on one line. */
    private static final double[] COMFORTABLE = {TypeArea.SMALL, 12};

    /** A column narrower than this share of its text would be a column of syllables. */
    private static final double ENOUGH = 0.6;

    private static final int CENTRED = 2;

    private static final double[] SIZES = {TypeArea.SMALL, 12, 10.5, 9};
    /** 五号. A table that would have to be set smaller is too wide for an upright face. */
    private static final double SMALLEST_UPRIGHT = 10.5;

    private static final double PITCH = 20.0 / 14;
    private static final double PADDING = 8;
    /** Least distance of the text below. */
    private static final double AFTER = 6;

    private static final double THIN = 0.5;
    /** Of the height of its face. */
    private static final double TALLEST_HEAD = 1.0 / 3;

    private static final double TALLEST_GROUP = 0.9;

    private final Canvas canvas;
    private final Composer composer;
    private final TableGrid grid;
    private final int attachments;
    private final Sheet sheet;
    private final double size;
    private final double[] widths;
    private final Map<TableGrid.Place, List<Line>> lines = new IdentityHashMap<>();
    private final double[] heights;

    private TableRows(Canvas canvas, Composer composer, TableGrid grid, int attachments, Sheet sheet) {
        this.canvas = canvas;
        this.composer = composer;
        this.grid = grid;
        this.attachments = attachments;
        this.sheet = sheet;
        this.size = size(composer, grid, attachments, sheet);
        this.widths = ColumnWidths.of(composer, grid, size, attachments, sheet.width())
                .widths();
        grid.places().forEach(place -> lines.put(place, cellLines(place)));
        this.heights = heights();
    }

    /** The largest size at which the columns are as wanted; the smallest when there is none. */
    private static double size(Composer composer, TableGrid grid, int attachments, Sheet sheet) {
        for (var candidate : COMFORTABLE) {
            if (ColumnWidths.of(composer, grid, candidate, attachments, sheet.width())
                    .areComfortable()) {
                return candidate;
            }
        }
        for (var candidate : SIZES) {
            if (ColumnWidths.of(composer, grid, candidate, attachments, sheet.width())
                    .giveAtLeast(ENOUGH)) {
                return candidate;
            }
        }
        return SIZES[SIZES.length - 1];
    }

    /** On upright faces, however wide the table is. */
    static TableRows upright(Canvas canvas, Composer composer, Block.Table table, int attachments) {
        return new TableRows(canvas, composer, TableGrid.of(table), attachments, Sheet.UPRIGHT);
    }

    /** On turned faces where the table is too wide for upright ones. */
    static TableRows turnedIfWide(Canvas canvas, Composer composer, Block.Table table, int attachments) {
        var grid = TableGrid.of(table);
        var wide = size(composer, grid, attachments, Sheet.UPRIGHT) < SMALLEST_UPRIGHT;
        return new TableRows(canvas, composer, grid, attachments, Sheet.of(wide));
    }

    SetTable form() {
        return new SetTable(size, Arrays.stream(widths).boxed().toList(), sheet.turned());
    }

    private List<Line> cellLines(TableGrid.Place place) {
        var font = grid.isHeader(place) ? FontRole.HEI : FontRole.FANGSONG;
        var units = composer.units(Body.spans(place.cell().runs(), font, attachments), size, size);
        var measure = new LineBreaker.Measure(width(place) - ColumnWidths.PADDING, 0, 0, false);
        return LineBreaker.lines(composer, units, measure);
    }

    private double width(TableGrid.Place place) {
        var width = 0.0;
        for (var i = place.column(); i < place.column() + place.cell().colspan(); i++) {
            width += widths[i];
        }
        return width;
    }

    private double[] heights() {
        var heights = new double[grid.rows()];
        Arrays.fill(heights, size * PITCH + PADDING);
        for (var place : grid.places()) {
            var needed = linesOf(place).size() * size * PITCH + PADDING;
            var last = Math.min(grid.rows(), place.row() + place.cell().rowspan()) - 1;
            for (var row = place.row(); row < last; row++) {
                needed -= heights[row];
            }
            heights[last] = Math.max(heights[last], needed);
        }
        return heights;
    }

    private List<Line> linesOf(TableGrid.Place place) {
        return lines.getOrDefault(place, List.of());
    }

    List<Row> rows(Element element) {
        var rows = new ArrayList<Row>();
        var head = repeatedHead();
        for (var row = 0; row < grid.rows(); row++) {
            var together = grid.hangsTogether(row) && groupHeight(row) < TALLEST_GROUP * sheet.height();
            var afterHead = row > 0 && row <= grid.heads();
            add(rows, row, !together && !afterHead, row < grid.heads() ? null : head, element.add("TR"));
        }
        return rows;
    }

    private @Nullable Row repeatedHead() {
        var height = 0.0;
        for (var row = 0; row < grid.heads(); row++) {
            height += heights[row];
        }
        if (height == 0 || height > TALLEST_HEAD * sheet.height() || grid.heads() == grid.rows()) {
            return null;
        }
        return new Row(height, false, true, null, sheet, top -> {
            var y = top;
            for (var row = 0; row < grid.heads(); row++) {
                draw(row, y, 0, Integer.MAX_VALUE, heights[row], Map.of());
                y += heights[row];
            }
        });
    }

    /** From the first to the last row that cells around this row hold together. */
    private double groupHeight(int row) {
        var first = row;
        while (first > 0 && grid.hangsTogether(first)) {
            first--;
        }
        var height = heights[first];
        for (var next = first + 1; next < grid.rows() && grid.hangsTogether(next); next++) {
            height += heights[next];
        }
        return height;
    }

    private void add(List<Row> rows, int row, boolean breakBefore, @Nullable Row head, Element element) {
        var cells = new IdentityHashMap<TableGrid.Place, Element>();
        for (var place : grid.beginningIn(row)) {
            cells.put(
                    place,
                    element.addCell(
                            grid.isHeader(place),
                            place.cell().colspan(),
                            place.cell().rowspan()));
        }
        var room = sheet.height() - (head == null ? 0 : head.height());
        var most = (int) ((room - PADDING) / (size * PITCH));
        var longest = grid.beginningIn(row).stream()
                .mapToInt(place -> linesOf(place).size())
                .max()
                .orElse(0);
        if (longest <= most) {
            rows.add(new Row(
                    heights[row] + (row == grid.rows() - 1 ? AFTER : 0),
                    false,
                    breakBefore,
                    head,
                    sheet,
                    top -> draw(row, top, 0, Integer.MAX_VALUE, heights[row], cells)));
            return;
        }
        // A row taller than a page is the only one that is divided.
        for (var from = 0; from < longest; from += most) {
            var begin = from;
            var height = Math.min(most, longest - from) * size * PITCH + PADDING;
            rows.add(new Row(
                    height,
                    false,
                    from > 0 || breakBefore,
                    head,
                    sheet,
                    top -> draw(row, top, begin, begin + most, height, cells)));
        }
    }

    /** Without elements it is a repeated head, which is not read a second time. */
    private void draw(int row, double top, int from, int to, double height, Map<TableGrid.Place, Element> elements) {
        for (var place : grid.beginningIn(row)) {
            var x = TypeArea.LEFT;
            for (var i = 0; i < place.column(); i++) {
                x += widths[i];
            }
            var depth = height;
            for (var next = row + 1;
                    next < Math.min(grid.rows(), row + place.cell().rowspan());
                    next++) {
                depth += heights[next];
            }
            depth = Math.min(depth, sheet.bottom() - top);
            var all = linesOf(place);
            var part = all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
            cell(part, all.size() <= CENTRED, x, top, width(place), depth, elements.get(place));
            frame(x, top, x + width(place), top + depth);
        }
    }

    private void cell(
            List<Line> part,
            boolean centred,
            double x,
            double top,
            double width,
            double depth,
            @Nullable Element element) {
        var y = top + (depth - part.size() * size * PITCH) / 2 + (size * PITCH - size) / 2;
        for (var line : part) {
            var lead = centred ? (width - line.width()) / 2 : ColumnWidths.PADDING / 2;
            canvas.text(line, x + lead, y, size, element);
            y += size * PITCH;
        }
    }

    private void frame(double left, double top, double right, double bottom) {
        canvas.rule(left, top, right, top, THIN, Ink.BLACK);
        canvas.rule(left, bottom, right, bottom, THIN, Ink.BLACK);
        canvas.rule(left, top, left, bottom, THIN, Ink.BLACK);
        canvas.rule(right, top, right, bottom, THIN, Ink.BLACK);
    }
}
