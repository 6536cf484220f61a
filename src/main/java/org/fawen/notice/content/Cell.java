package org.fawen.notice.content;

import java.util.List;

/**
 * A cell of a table; cells covered by a span are left out.
 *
 * @param colspan columns it covers, 1 to 20
 * @param rowspan rows it covers, 1 to 20
 */
public record Cell(List<Run> runs, boolean header, int colspan, int rowspan) {

    private static final int WIDEST = 20;

    public Cell {
        runs = Runs.tidy(runs);
        if (colspan < 1 || colspan > WIDEST || rowspan < 1 || rowspan > WIDEST) {
            throw new IllegalArgumentException("A cell covers 1 to 20 columns and rows");
        }
    }
}
