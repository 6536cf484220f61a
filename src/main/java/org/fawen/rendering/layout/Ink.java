package org.fawen.rendering.layout;

/** Colours, as 0xRRGGBB. */
public final class Ink {

    public static final int BLACK = 0;
    /** 红: about Y 80, M 80 in print (GB/T 9704-2012 6.3). */
    public static final int RED = 0xE60012;
    /** Stands for what is still to come. */
    public static final int GREY = 0x6B6F76;

    private Ink() {}
}
