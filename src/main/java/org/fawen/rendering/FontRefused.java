package org.fawen.rendering;

/** A font file that documents cannot be set in; the sentence says what to do about it. */
public class FontRefused extends RuntimeException {

    public FontRefused(String sentence) {
        super(sentence);
    }

    public FontRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
