package org.fawen.checking;

/**
 * A correction of the finding's range.
 *
 * @param kind whether it may be applied by one key
 * @param replacement the new text of the range; a line feed in it splits the paragraph there
 */
public record Fix(Kind kind, String replacement) {

    /** How far a fix may be trusted. */
    public enum Kind {
        /** Local, meaning-preserving and idempotent; part of 全部修正. */
        SAFE,
        /** A proposal which the drafter chooses. */
        ASSISTED,
        /** The file must be cleaned; the text stays. */
        FILE
    }
}
