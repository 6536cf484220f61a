package org.fawen.notice;

/** What somebody may want to do with a notice outside the decision of a step; {@link NoticeAccess} answers. */
public enum NoticeAction {
    READ,
    WRITE,
    SUBMIT,
    DISCARD,
    RECALL,
    /** Answering 核对清样: the drafter says whether the office's changes are right. */
    PROOFREAD,
    /** Answering what is said in the margin. */
    COMMENT,
    /** Asking for 更正, 撤下网页, 撤销, 代替, 废止 or their undoing. */
    CHANGE_LATER,
    /** Taking the whole record out of the house. */
    EXPORT_EVIDENCE
}
