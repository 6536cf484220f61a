package org.fawen.notice;

/** The two consecutive acts of office-review: clerk, then head. */
public enum Stage {
    FIRST,
    SECOND
}
