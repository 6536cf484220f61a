package org.fawen.checking;

/** The moment at which a text is checked; some rules block at one moment only. */
public enum Occasion {
    WRITING,
    IMPORT,
    SUBMIT,
    SIGN_OFF,
    RECHECK,
    SEALING,
    PUBLISH
}
