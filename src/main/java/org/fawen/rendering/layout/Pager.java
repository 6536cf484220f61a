package org.fawen.rendering.layout;

import java.util.List;
import org.fawen.rendering.Remark;

/** Puts rows on pages. Each page is filled and then goes back to the last break that is permitted. */
final class Pager {

    private static final double HAIR = 0.01;

    private final Canvas canvas;
    private final Composer composer;

    Pager(Canvas canvas, Composer composer) {
        this.canvas = canvas;
        this.composer = composer;
    }

    /** Fills this page from its cursor, and as many further ones as it takes; returns the page of each row. */
    int[] flow(List<Row> rows) {
        var pageOf = new int[rows.size()];
        for (var next = 0; next < rows.size(); ) {
            if (next > 0 || rows.get(next).sheet().turned()) {
                canvas.newPage(rows.get(next).sheet());
            }
            var end = permittedBreak(rows, next);
            var head = rows.get(next).head();
            if (next > 0 && head != null) {
                place(head);
            }
            for (; next < end; next++) {
                place(rows.get(next));
                pageOf[next] = canvas.pages().size() - 1;
            }
        }
        return pageOf;
    }

    private int permittedBreak(List<Row> rows, int from) {
        var head = rows.get(from).head();
        var sheet = rows.get(from).sheet();
        var y = canvas.cursor() + (from > 0 && head != null ? head.height() : 0);
        var end = from;
        while (end < rows.size() && rows.get(end).sheet().equals(sheet)) {
            var top = top(rows.get(end), y);
            if (top + rows.get(end).depth() > sheet.height() + HAIR) {
                break;
            }
            y = top + rows.get(end).height();
            end++;
        }
        if (end == rows.size() || !rows.get(end).sheet().equals(sheet)) {
            return end;
        }
        for (var cut = end; cut > from; cut--) {
            if (rows.get(cut).breakBefore()) {
                return cut;
            }
        }
        composer.remark(
                Remark.Kind.FORCED_BREAK, Integer.toString(canvas.pages().size()));
        return Math.max(end, from + 1);
    }

    private void place(Row row) {
        var top = top(row, canvas.cursor());
        row.painter().paint(TypeArea.TOP + top);
        canvas.moveTo(top + row.height());
    }

    private static double top(Row row, double y) {
        return row.onGrid() ? Math.ceil(y / TypeArea.PITCH - 0.001) * TypeArea.PITCH : y;
    }
}
