package org.fawen.notice;

/** What somebody may want to do with a notice; {@link NoticeAccess} answers. */
public enum NoticeAction {
    READ,
    WRITE,
    SUBMIT,
    DISCARD,
    RECALL,
    /** Decide at the step named with it: approve, return, sign, number, release. */
    DECIDE
}
