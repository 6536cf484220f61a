package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.List;

/** Running text in rows of the grid. */
final class Paragraphs {

    private final Canvas canvas;
    private final Composer composer;

    Paragraphs(Canvas canvas, Composer composer) {
        this.canvas = canvas;
        this.composer = composer;
    }

    /**
     * The rows of a paragraph; a page break leaves at least two of them on either side.
     *
     * @param indent of the first row, in characters
     * @param hang of the others, in characters
     */
    List<Row> rows(List<Span> spans, double indent, double hang, Element element) {
        var units = composer.units(spans, TypeArea.BODY, TypeArea.CELL);
        var measure = new LineBreaker.Measure(TypeArea.WIDTH, indent * TypeArea.CELL, hang * TypeArea.CELL, true);
        var lines = LineBreaker.lines(composer, units, measure);
        var rows = new ArrayList<Row>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var x = TypeArea.LEFT + (i == 0 ? indent : hang) * TypeArea.CELL;
            var breakBefore = i == 0 || i != 1 && i != lines.size() - 1;
            rows.add(Row.onGrid(breakBefore, top -> canvas.text(line, x, top, TypeArea.BODY, element)));
        }
        return rows;
    }
}
