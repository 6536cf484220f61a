package org.fawen.notice.content;

/** The type of a document (文种): the fifteen of 条例 第8条, and 公示, which exists on the web only. */
public enum DocType {
    RESOLUTION,
    DECISION,
    ORDER,
    COMMUNIQUE,
    ANNOUNCEMENT,
    PUBLIC_NOTICE,
    OPINIONS,
    NOTICE,
    CIRCULAR,
    REPORT,
    REQUEST,
    REPLY,
    PROPOSAL,
    LETTER,
    MINUTES,
    PUBLICITY
}
