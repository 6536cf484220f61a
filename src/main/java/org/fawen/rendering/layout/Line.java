package org.fawen.rendering.layout;

import java.util.Arrays;
import java.util.List;

/**
 * A set line.
 *
 * @param advances from each glyph's box to the next, in points
 */
record Line(List<Glyph> glyphs, double[] advances) {

    static Line natural(List<Glyph> glyphs) {
        return new Line(
                List.copyOf(glyphs), glyphs.stream().mapToDouble(Glyph::width).toArray());
    }

    /** Its characters moved together where it is wider than this, in points. */
    Line within(double most) {
        var factor = Math.min(1, most / width());
        return new Line(
                glyphs, Arrays.stream(advances).map(advance -> advance * factor).toArray());
    }

    double width() {
        return Arrays.stream(advances).sum();
    }

    String text() {
        var text = new StringBuilder();
        glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
        return text.toString();
    }
}
