package org.fawen.rendering.layout;

import org.fawen.rendering.fonts.Typeface;
import org.jspecify.annotations.Nullable;

/** One thing to draw. Without an element it is an artifact: a rule, a page number, a repeated table head. */
public sealed interface Op {

    @Nullable
    Element element();

    /**
     * Glyphs of one font on one baseline.
     *
     * @param x where the first glyph's box begins, or its baseline stands when it is turned
     * @param baseline from the top of the page; where the first box begins when it is turned
     * @param advances from each character to the next, one per code point
     * @param turned whether it runs up the page, its head at the left
     */
    record Glyphs(
            Typeface face,
            double size,
            double x,
            double baseline,
            String text,
            double[] advances,
            int ink,
            @Nullable Element element,
            boolean turned)
            implements Op {

        public double width() {
            var width = 0.0;
            for (var advance : advances) {
                width += advance;
            }
            return width;
        }
    }

    /** A straight line, horizontal or vertical. */
    record Rule(double x1, double y1, double x2, double y2, double thickness, int ink) implements Op {

        @Override
        public @Nullable Element element() {
            return null;
        }
    }

    /** A page of an attached file, set into ours. */
    record Inset(
            double x,
            double y,
            double width,
            double height,
            AttachedPage page,
            @Nullable Element element) implements Op {}
}
