package org.fawen.rendering.layout;

import java.util.List;
import org.fawen.rendering.Remark;
import org.fawen.rendering.fonts.FontRole;

/** Titles: 2号小标宋, centred, in several lines where one is too short (GB/T 9704-2012 7.3.1). */
final class Title {

    private static final double PITCH = 35;
    private static final double MOST = TypeArea.WIDTH / TypeArea.TITLE;
    /** Above the next free row of the grid; a title's foot may reach a little into a row. */
    private static final double REACH = 0.3;

    private final Canvas canvas;
    private final Composer composer;

    Title(Canvas canvas, Composer composer) {
        this.canvas = canvas;
        this.composer = composer;
    }

    /** The drafter's own lines, where they give the title and fit; else ours. */
    List<String> lines(String title, List<String> organs, List<String> own) {
        if (own.isEmpty()) {
            return TitleDivision.lines(title, organs, MOST);
        }
        if (letters(String.join("", own)).equals(letters(title)) && own.stream().allMatch(this::fits)) {
            return own;
        }
        composer.remark(Remark.Kind.TITLE_LINES, String.join("／", own));
        return TitleDivision.lines(title, organs, MOST);
    }

    private static String letters(String words) {
        return words.replace(" ", "").replace("　", "");
    }

    private boolean fits(String line) {
        return composer.single(line, FontRole.XIAOBIAOSONG, TypeArea.TITLE).width() <= TypeArea.WIDTH;
    }

    /**
     * Draws the title and sets the cursor to the row below the empty one that follows.
     *
     * @param top from the top of the page
     */
    void draw(List<String> lines, double top, Element element) {
        var y = top;
        for (var line : lines) {
            var set = composer.single(line, FontRole.XIAOBIAOSONG, TypeArea.TITLE);
            var size = TypeArea.TITLE * Math.min(1, TypeArea.WIDTH / set.width());
            canvas.centred(composer.single(line, FontRole.XIAOBIAOSONG, size), y, size, element);
            y += PITCH;
        }
        leave(y - PITCH + TypeArea.TITLE, 1);
    }

    /**
     * Sets the cursor to the row of the grid below empty ones.
     *
     * @param foot of what stands above, from the top of the page
     */
    void leave(double foot, int emptyRows) {
        canvas.moveTo((Math.ceil((foot - TypeArea.TOP) / TypeArea.PITCH - REACH) + emptyRows) * TypeArea.PITCH);
    }
}
