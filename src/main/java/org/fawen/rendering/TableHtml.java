package org.fawen.rendering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;

/** A table with its head. Where no cell is marked as header, the first row is the head. */
final class TableHtml {

    private static final int SHORT = 5;
    private static final int SHORT_FIGURE = 16;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Html html;
    private final Consumer<List<Run>> runs;

    TableHtml(Html html, Consumer<List<Run>> runs) {
        this.html = html;
        this.runs = runs;
    }

    void write(List<List<Cell>> rows) {
        var marked = rows.stream().flatMap(List::stream).anyMatch(Cell::header);
        IntPredicate isHead = row -> marked ? allHeaders(rows.get(row)) : row == 0;
        var heads = 0;
        while (heads < rows.size() && isHead.test(heads)) {
            heads++;
        }
        // A cell may not reach out of its row group, so such a head stays with the body.
        var split = reachesBeyond(rows, heads) ? 0 : heads;
        html.open("table");
        group("thead", rows, 0, split, isHead);
        group("tbody", rows, split, rows.size(), isHead);
        html.close("table");
    }

    private static boolean allHeaders(List<Cell> row) {
        return !row.isEmpty() && row.stream().allMatch(Cell::header);
    }

    private static boolean reachesBeyond(List<List<Cell>> rows, int end) {
        for (var row = 0; row < end; row++) {
            for (var cell : rows.get(row)) {
                if (row + cell.rowspan() > end) {
                    return true;
                }
            }
        }
        return false;
    }

    private void group(String element, List<List<Cell>> rows, int from, int to, IntPredicate isHead) {
        if (from == to) {
            return;
        }
        html.open(element);
        for (var row = from; row < to; row++) {
            html.open("tr");
            for (var cell : rows.get(row)) {
                cell(cell, isHead.test(row));
            }
            html.close("tr");
        }
        html.close(element);
    }

    private void cell(Cell cell, boolean columnHead) {
        var header = columnHead || cell.header();
        var element = header ? "th" : "td";
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", isShort(Runs.text(cell.runs(), 1)) ? "paper-short" : "");
        attributes.put("scope", header ? columnHead ? "col" : "row" : "");
        attributes.put("colspan", span(cell.colspan()));
        attributes.put("rowspan", span(cell.rowspan()));
        html.open(element, attributes);
        runs.accept(cell.runs());
        html.close(element);
    }

    /** Few characters, or a time or figure without Han: broken in two it would be hard to read. */
    private static boolean isShort(String words) {
        return words.length() <= SHORT
                || words.length() <= SHORT_FIGURE && !HAN.matcher(words).find();
    }

    private static String span(int cells) {
        return cells == 1 ? "" : Integer.toString(cells);
    }
}
