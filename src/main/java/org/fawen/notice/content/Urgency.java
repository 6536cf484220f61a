package org.fawen.notice.content;

/** Urgency: 平件, 加急, 特急. Changes deadlines, never signatures. */
public enum Urgency {
    NORMAL,
    PROMPT,
    EXPRESS
}
