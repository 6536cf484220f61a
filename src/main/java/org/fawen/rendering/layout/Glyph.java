package org.fawen.rendering.layout;

import org.fawen.rendering.fonts.Typeface;

/**
 * A character in its box.
 *
 * @param width of the box, in points
 * @param lead white at the left of the box, in points
 */
record Glyph(Typeface face, int codePoint, double width, double lead, int ink) {

    boolean isWide() {
        return Marks.isWide(codePoint);
    }

    /** White that may be squeezed out; an opening mark at the start of a line has none. */
    double give(boolean startsLine) {
        return Marks.isClosing(codePoint) || Marks.isOpening(codePoint) && !startsLine ? width / 2 : 0;
    }
}
