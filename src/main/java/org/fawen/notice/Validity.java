package org.fawen.notice;

/** Whether an issued notice still holds. */
public enum Validity {
    IN_FORCE,
    CORRECTED,
    /** 撤下网页: nobody may read it here any more; whether it holds is another question. */
    WITHDRAWN,
    SUPERSEDED,
    REPEALED,
    /** 撤销: void from the start; the text stays readable under its banner. */
    REVOKED;

    /** Whether it is still to be followed. */
    public boolean holds() {
        return this == IN_FORCE || this == CORRECTED;
    }
}
