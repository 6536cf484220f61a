package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.List;

/** Characters that stay together on a line. */
record Unit(List<Glyph> glyphs, double width) {

    static Unit of(Glyph glyph) {
        return new Unit(List.of(glyph), glyph.width());
    }

    static Unit of(List<Glyph> glyphs) {
        return new Unit(
                List.copyOf(glyphs), glyphs.stream().mapToDouble(Glyph::width).sum());
    }

    int first() {
        return glyphs.getFirst().codePoint();
    }

    int last() {
        return glyphs.getLast().codePoint();
    }

    boolean isSpace() {
        return last() == ' ';
    }

    /** A word or number, which can be cut where nothing else helps. */
    boolean isRun() {
        return glyphs.size() > 1 && !glyphs.getFirst().isWide();
    }

    Unit plus(Glyph glyph) {
        var more = new ArrayList<>(glyphs);
        more.add(glyph);
        return new Unit(more, width + glyph.width());
    }
}
