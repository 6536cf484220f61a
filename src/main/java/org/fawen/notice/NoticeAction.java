package org.fawen.notice;

/** What somebody may want to do with a notice outside the decision of a step; {@link NoticeAccess} answers. */
public enum NoticeAction {
    READ,
    WRITE,
    SUBMIT,
    DISCARD,
    RECALL,
    /** Answering what is said in the margin. */
    COMMENT,
    /** Taking the whole record out of the house. */
    EXPORT_EVIDENCE
}
