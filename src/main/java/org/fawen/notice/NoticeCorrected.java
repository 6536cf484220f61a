package org.fawen.notice;

/**
 * A new edition of a published notice became public: whoever holds the earlier text has to be told.
 *
 * @param earlier number of the revision that was public before
 * @param revision number of the revision that is public now
 */
public record NoticeCorrected(NoticeId notice, int earlier, int revision) {}
