package org.fawen.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * What a reader found wrong on a page (纠错), until somebody has seen to it.
 *
 * @param words as the reader wrote them
 */
public record ErrorReport(UUID id, NoticeId notice, String title, String words, Instant at) {}
