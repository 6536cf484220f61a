package org.fawen.notice;

/** What an opinion says. */
public enum Verdict {
    APPROVE,
    AGREE_WITH_PROPOSAL,
    DISAGREE,
    RETURN,
    SIGN,
    /** 不宜发文 or 不予签发. */
    REJECT
}
