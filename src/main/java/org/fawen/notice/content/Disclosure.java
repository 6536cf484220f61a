package org.fawen.notice.content;

/** Disclosure: 主动公开, 依申请公开, 不予公开. Part of what is signed. */
public enum Disclosure {
    PROACTIVE,
    ON_REQUEST,
    WITHHELD
}
