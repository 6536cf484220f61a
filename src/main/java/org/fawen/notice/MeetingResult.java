package org.fawen.notice;

/** What a meeting resolved on a text. */
public enum MeetingResult {
    /** 通过. */
    PASSED,
    /** 修改后通过: the drafter changes the text as resolved and submits it again. */
    PASSED_WITH_CHANGES,
    /** 不通过: the notice ends. */
    NOT_PASSED,
    /** 缓议: it waits for a later meeting. */
    DEFERRED
}
