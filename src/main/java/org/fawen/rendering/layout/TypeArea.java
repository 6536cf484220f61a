package org.fawen.rendering.layout;

/** The page of GB/T 9704-2012 5.1 and 5.2 in points, measured from the upper left corner. */
public final class TypeArea {

    public static final double MM = 72 / 25.4;
    public static final double PAGE_WIDTH = 210 * MM;
    public static final double PAGE_HEIGHT = 297 * MM;

    /** 订口 28 mm. */
    public static final double LEFT = 28 * MM;
    /** 天头 37 mm. */
    public static final double TOP = 37 * MM;

    public static final double WIDTH = 156 * MM;
    public static final double HEIGHT = 225 * MM;
    public static final double RIGHT = LEFT + WIDTH;
    public static final double BOTTOM = TOP + HEIGHT;
    public static final int COLUMNS = 28;
    public static final int ROWS = 22;

    /** 3号. Nominally 16 pt, but 28 characters of 16 pt are 158 mm wide and the type area is 156 mm. */
    public static final double BODY = 15.75;

    /** 2号. */
    static final double TITLE = 22;
    /** 4号. */
    static final double SMALL = 14;

    static final double CELL = WIDTH / COLUMNS;
    /** First row at the upper edge of the type area and last row at the lower edge. */
    static final double PITCH = (HEIGHT - BODY) / (ROWS - 1);
    /** Depth of the baseline below the top of a glyph, in em; fonts disagree, and rows would jump. */
    public static final double ASCENT = 0.88;

    private TypeArea() {}
}
