package org.fawen.rendering.ofd;

import java.util.Locale;

/** Words and lengths as OFD's XML has them. */
final class Xml {

    private static final double MM_PER_POINT = 25.4 / 72;

    private Xml() {}

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Points as millimetres with three decimals. */
    static String mm(double points) {
        return String.format(Locale.ROOT, "%.3f", points * MM_PER_POINT);
    }

    static String colour(int ink) {
        return (ink >> 16 & 0xFF) + " " + (ink >> 8 & 0xFF) + " " + (ink & 0xFF);
    }
}
