package org.fawen.notice;

/** What an opinion is worth for the present text (domain §5.1). */
public enum Standing {
    /** What its giver looked at is unchanged. */
    STANDS,
    /** Only marks and blanks changed; its giver is told. */
    STANDS_INFORMED,
    /** Something its giver looked at changed; it is kept and counts no more. */
    AFFECTED,
    /** The same person has said something newer. */
    SUPERSEDED;

    /** Whether it counts. */
    public boolean counts() {
        return this == STANDS || this == STANDS_INFORMED;
    }
}
