package org.fawen.rendering.layout;

import org.fawen.notice.content.Block;
import org.fawen.rendering.fonts.FontRole;
import org.fawen.rendering.fonts.FontSet;

/** A list to print: a title and one table, whose head is repeated on every page. */
public final class TableLayout {

    private static final double BELOW = 8 * TypeArea.MM;

    private TableLayout() {}

    /** Pure: equal tables and fonts give equal pages. */
    public static DisplayList of(String title, Block.Table table, FontSet fonts) {
        var canvas = new Canvas();
        var composer = new Composer(fonts);
        var root = Element.document();
        var section = root.add("Sect");
        canvas.newPage();
        var line = composer.single(title, FontRole.XIAOBIAOSONG, TypeArea.TITLE);
        canvas.centred(line.within(TypeArea.WIDTH), TypeArea.TOP, TypeArea.TITLE, section.add("H1"));
        canvas.bookmark(1, title, TypeArea.TOP);
        canvas.moveTo(TypeArea.TITLE + BELOW);
        new Pager(canvas, composer)
                .flow(TableRows.upright(canvas, composer, table, 0).rows(section.add("Table")));
        PageNumbers.draw(canvas, composer, 1, 0);
        return new DisplayList(canvas, root, composer);
    }
}
