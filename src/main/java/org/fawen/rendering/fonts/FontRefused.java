package org.fawen.rendering.fonts;

/** A font file that documents cannot be set in; the sentence says what to do about it. */
public class FontRefused extends RuntimeException {

    FontRefused(String sentence) {
        super(sentence);
    }

    FontRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
