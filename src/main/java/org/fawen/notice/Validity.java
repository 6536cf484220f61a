package org.fawen.notice;

/** Whether an issued notice still holds. */
public enum Validity {
    IN_FORCE,
    CORRECTED,
    WITHDRAWN,
    SUPERSEDED,
    REPEALED
}
