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
    /** 会签意见采纳情况: the drafter says what became of countersigners' opinions. */
    ANSWER_OPINIONS,
    /** 催办: reminding whoever sits on it. */
    URGE,
    /** 传阅: letting others read it. */
    CIRCULATE,
    /** Answering what is said in the margin. */
    COMMENT,
    /** Reading the issued text, as those to whom it was delivered may; how it came about is not theirs to see. */
    RECEIVE,
    /** Delivering an issued notice to more, reminding, asking for replies. */
    DISTRIBUTE,
    /** Asking for 更正, 撤下网页, 撤销, 代替, 废止 or their undoing. */
    CHANGE_LATER,
    /** Taking the whole record out of the house. */
    EXPORT_EVIDENCE,
    /** 归档: keeping the archive package of an issued notice, and taking it out. */
    ARCHIVE
}
