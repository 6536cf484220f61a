package org.fawen.notice;

/** A notice became public, or was issued to its addressees. */
public record NoticePublished(NoticeId notice) {}
