package org.fawen.rendering;

/**
 * Something about the typeset document that a person should know.
 *
 * @param words what it is about: a character, a fact's name, a page number
 */
public record Remark(Kind kind, String words) {

    /** What happened. */
    public enum Kind {
        /** A fact is not known yet and stands there visibly missing. */
        FACT_MISSING,
        /** A character is not in the wanted font and stands in another one. */
        SUBSTITUTED,
        /** No font has a character; 〓 stands for it. */
        NO_GLYPH,
        /** A word wider than its line was cut. */
        CUT,
        /** Page 1 shows no body text. */
        NO_BODY_ON_FIRST_PAGE,
        /** A page could not be broken where the rules permit it. */
        FORCED_BREAK,
        /** The drafter's own title lines do not give the title, or are too wide. */
        TITLE_LINES,
        /** An attached file could not be set with the text. */
        NOT_TYPESET
    }
}
