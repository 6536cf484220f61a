package org.fawen.rendering.layout;

import org.fawen.rendering.fonts.FontRole;

/** Words in one font and colour. */
record Span(FontRole font, String text, int ink) {

    Span(FontRole font, String text) {
        this(font, text, Ink.BLACK);
    }
}
