package org.fawen.rendering.layout;

/**
 * How the type area is used: upright, or turned by a quarter so that a wide table finds room, its head at the left edge
 * of odd and even faces alike, which is the binding of the ones and the cut of the others (GB/T 9704-2012 8.3).
 */
record Sheet(double width, double height, boolean turned) {

    static final Sheet UPRIGHT = new Sheet(TypeArea.WIDTH, TypeArea.HEIGHT, false);
    static final Sheet TURNED = new Sheet(TypeArea.HEIGHT, TypeArea.WIDTH, true);

    static Sheet of(boolean turned) {
        return turned ? TURNED : UPRIGHT;
    }

    /** Of the page, as it is read. */
    double bottom() {
        return TypeArea.TOP + height;
    }
}
