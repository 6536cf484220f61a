package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.List;

/** Makes a line exactly as wide as its measure, by the white of its marks or by even gaps between characters. */
final class Justification {

    private static final double HAIR = 0.01;
    private static final double WIDEST_LETTER_SPACE = 1;

    private Justification() {}

    static Line set(List<Unit> units, double measure, boolean flush) {
        var glyphs = glyphs(units);
        var line = Line.natural(glyphs);
        var missing = measure - line.width();
        if (missing < -HAIR) {
            squeeze(glyphs, line.advances(), -missing);
        } else if (flush && missing > HAIR) {
            stretch(glyphs, line.advances(), missing);
        }
        return line;
    }

    /** Spaces at the end of a line are not set. */
    static List<Glyph> glyphs(List<Unit> units) {
        var glyphs = new ArrayList<Glyph>();
        units.forEach(unit -> glyphs.addAll(unit.glyphs()));
        while (!glyphs.isEmpty() && glyphs.getLast().codePoint() == ' ') {
            glyphs.removeLast();
        }
        return glyphs;
    }

    /** What each gap would grow by; 0 where there is none. */
    static double looseness(List<Unit> units, double measure) {
        var glyphs = glyphs(units);
        var missing = measure - Line.natural(glyphs).width();
        var gaps = gaps(glyphs);
        return gaps == 0 ? Math.max(0, missing) : missing / gaps;
    }

    private static void squeeze(List<Glyph> glyphs, double[] advances, double excess) {
        var all = 0.0;
        for (var i = 0; i < glyphs.size(); i++) {
            all += glyphs.get(i).give(i == 0);
        }
        for (var i = 0; all > 0 && i < glyphs.size(); i++) {
            var share = Math.min(1, excess / all) * glyphs.get(i).give(i == 0);
            // A closing mark gives at its right, an opening one at its left.
            advances[Marks.isOpening(glyphs.get(i).codePoint()) ? Math.max(0, i - 1) : i] -= share;
        }
    }

    private static void stretch(List<Glyph> glyphs, double[] advances, double missing) {
        var gaps = gaps(glyphs);
        if (gaps == 0) {
            spread(advances, missing);
        }
        for (var i = 0; gaps > 0 && i < glyphs.size() - 1; i++) {
            if (isGap(glyphs, i)) {
                advances[i] += missing / gaps;
            }
        }
    }

    /** A line of one long word is flush too, when a little between its letters is enough. */
    private static void spread(double[] advances, double missing) {
        var gaps = advances.length - 1;
        for (var i = 0; i < gaps && missing / gaps < WIDEST_LETTER_SPACE; i++) {
            advances[i] += missing / gaps;
        }
    }

    private static int gaps(List<Glyph> glyphs) {
        var gaps = 0;
        for (var i = 0; i < glyphs.size() - 1; i++) {
            gaps += isGap(glyphs, i) ? 1 : 0;
        }
        return gaps;
    }

    /** Never inside a Latin word. */
    private static boolean isGap(List<Glyph> glyphs, int i) {
        return glyphs.get(i).isWide() || glyphs.get(i + 1).isWide();
    }
}
