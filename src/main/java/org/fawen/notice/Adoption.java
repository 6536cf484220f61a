package org.fawen.notice;

/** What the drafting unit makes of a countersigner's opinion (会签意见采纳情况). */
public enum Adoption {
    ADOPTED,
    PARTLY,
    NOT_ADOPTED
}
