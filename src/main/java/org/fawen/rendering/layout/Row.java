package org.fawen.rendering.layout;

import org.jspecify.annotations.Nullable;

/**
 * What a page break never divides: a row of the grid, or a row of a table.
 *
 * @param height in points
 * @param onGrid whether it stands on one of the 22 rows
 * @param breakBefore whether a page may end before it
 * @param head repeated at the top of a page that begins with this row
 */
record Row(
        double height,
        boolean onGrid,
        boolean breakBefore,
        @Nullable Row head,
        Painter painter) {

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
        return new Row(height, onGrid, false, head, painter);
    }

    /** How much of it must lie in the type area. */
    double depth() {
        return onGrid ? TypeArea.BODY : height;
    }
}
