package org.fawen.sealing;

/** A seal that cannot be used: its file, its password or its key is not as it should be. */
public class SealUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealUnusable(String sentence) {
        super(sentence);
    }

    SealUnusable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
