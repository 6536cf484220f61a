package org.fawen.notice;

/** What an opinion says. */
public enum Verdict {
    APPROVE,
    AGREE_WITH_PROPOSAL,
    DISAGREE,
    RETURN,
    SIGN,
    /** 取回: what the same person said before counts no more. */
    TAKE_BACK,
    /** 不宜发文 or 不予签发. */
    REJECT
}
