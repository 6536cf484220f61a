package org.fawen.notice.content;

/** Who may read a proactively disclosed notice: 社会 or 校内. */
public enum Audience {
    PUBLIC,
    INTERNAL
}
