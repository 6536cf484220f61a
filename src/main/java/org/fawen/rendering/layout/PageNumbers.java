package org.fawen.rendering.layout;

import org.fawen.rendering.fonts.FontRole;

/** 页码 (GB/T 9704-2012 7.5): 7 mm below the type area, outer side, one character in; artifacts. */
final class PageNumbers {

    private static final double BELOW = 7 * TypeArea.MM;
    /** Height of the dash above the baseline, in em: it is the dash that lies 7 mm below. */
    private static final double DASH = 0.38;

    private PageNumbers() {}

    /**
     * Numbers the pages.
     *
     * @param first number of the first page that shows its own, from 1
     * @param unnumbered how many at the end do not
     */
    static void draw(Canvas canvas, Composer composer, int first, int unnumbered) {
        for (var number = first; number <= canvas.pages().size() - unnumbered; number++) {
            canvas.turnTo(number - 1);
            var line = composer.single("— " + number + " —", FontRole.SONG_NUMBER, TypeArea.SMALL);
            var top = TypeArea.BOTTOM + BELOW - TypeArea.SMALL * (TypeArea.ASCENT - DASH);
            if (number % 2 == 1) {
                canvas.rightAligned(line, TypeArea.RIGHT - TypeArea.SMALL, top, TypeArea.SMALL, null);
            } else {
                canvas.text(line, TypeArea.LEFT + TypeArea.SMALL, top, TypeArea.SMALL, null);
            }
        }
    }
}
