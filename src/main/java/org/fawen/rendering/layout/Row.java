package org.fawen.rendering.layout;

import org.jspecify.annotations.Nullable;

/**
 * What a page break never divides: a row of the grid, or a row of a table.
 *
 * @param height in points
 * @param onGrid whether it stands on one of the 22 rows
 * @param breakBefore whether a page may end before it
 * @param head repeated at the top of a page that begins with this row
 * @param sheet whether its page is upright or turned
 */
record Row(
        double height,
        boolean onGrid,
        boolean breakBefore,
        @Nullable Row head,
        Sheet sheet,
        Painter painter) {

    Row(double height, boolean onGrid, boolean breakBefore, @Nullable Row head, Painter painter) {
        this(height, onGrid, breakBefore, head, Sheet.UPRIGHT, painter);
    }

    /** Draws the row. */
    interface Painter {
        /** @param top of the row, from the top of the page */
        void paint(double top);
    }

    static Row onGrid(boolean breakBefore, Painter painter) {
        return new Row(TypeArea.PITCH, true, breakBefore, null, painter);
    }

    static Row empty() {
        return onGrid(false, top -> {});
    }

    Row kept() {
        return new Row(height, onGrid, false, head, sheet, painter);
    }

    Row on(Sheet other) {
        return new Row(height, onGrid, breakBefore, head, other, painter);
    }

    /** How much of it must lie in the type area. */
    double depth() {
        return onGrid ? TypeArea.BODY : height;
    }
}
