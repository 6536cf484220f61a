package org.fawen.publication;

/**
 * Something looked at before a notice is released.
 *
 * @param name of the check
 * @param words what was found; empty when there is nothing to say
 */
public record ReleaseCheck(Name name, State state, String words) {

    /** What is looked at. */
    public enum Name {
        AS_SIGNED,
        ATTACHMENTS,
        PERSONAL_DATA,
        LINKS,
        HEADINGS,
        TABLES
    }

    /** What came of it. */
    public enum State {
        GOOD,
        /** Somebody has to look at it. */
        LOOK,
        /** It is not let out like this. */
        STOPS
    }
}
