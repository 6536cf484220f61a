package org.fawen.rendering.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fawen.rendering.Remark;
import org.fawen.rendering.fonts.FontRole;
import org.fawen.rendering.fonts.FontSet;

/** Turns words into units on the grid: a Han character fills a cell, a Latin word or number keeps its own width. */
final class Composer {

    private final FontSet fonts;
    private final Set<Remark> remarks = new LinkedHashSet<>();

    Composer(FontSet fonts) {
        this.fonts = fonts;
    }

    Set<Remark> remarks() {
        return remarks;
    }

    void remark(Remark.Kind kind, String words) {
        remarks.add(new Remark(kind, words));
    }

    /** @param cell width of a full-width character, in points */
    List<Unit> units(List<Span> spans, double size, double cell) {
        var units = new ArrayList<Unit>();
        var previousNarrow = false;
        for (var span : spans) {
            for (var i = 0; i < span.text().length(); ) {
                var character = span.text().codePointAt(i);
                i += Character.charCount(character);
                var glyph = glyph(span, character, size, cell);
                var narrow = !glyph.isWide() && character != ' ';
                if (!units.isEmpty() && joins(units.getLast().last(), previousNarrow, character, narrow)) {
                    units.add(units.removeLast().plus(glyph));
                } else {
                    units.add(Unit.of(glyph));
                }
                previousNarrow = narrow;
            }
        }
        return units;
    }

    private static boolean joins(int last, boolean afterNarrow, int character, boolean narrow) {
        return narrow && (afterNarrow || last == '第' && Character.isDigit(character))
                || Marks.isTwin(character) && last == character
                || afterNarrow && Character.isDigit(last) && Marks.isCounter(character);
    }

    private Glyph glyph(Span span, int wanted, double size, double cell) {
        var character = fonts.shown(span.font(), wanted);
        var face = fonts.faceFor(span.font(), character);
        if (character != wanted) {
            remark(Remark.Kind.NO_GLYPH, "%s（U+%04X）".formatted(Character.toString(wanted), wanted));
        } else if (!fonts.face(span.font()).has(character)) {
            remark(Remark.Kind.SUBSTITUTED, Character.toString(character));
        }
        var natural = face.advance(character) * size;
        if (!Marks.isWide(character)) {
            return new Glyph(face, character, natural, 0, span.ink());
        }
        return new Glyph(face, character, cell, lead(character, cell - natural), span.ink());
    }

    // A font may draw a mark narrower than its cell.
    private static double lead(int character, double white) {
        if (white < 1 || Marks.isClosing(character)) {
            return 0;
        }
        return Marks.isOpening(character) ? white : white / 2;
    }

    /** All on one line, however wide. */
    Line single(List<Span> spans, double size, double cell) {
        var glyphs = new ArrayList<Glyph>();
        units(spans, size, cell).forEach(unit -> glyphs.addAll(unit.glyphs()));
        return Line.natural(glyphs);
    }

    Line single(String text, FontRole font, double size) {
        return single(List.of(new Span(font, text)), size, size);
    }
}
