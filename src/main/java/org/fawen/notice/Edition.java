package org.fawen.notice;

import java.time.Instant;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;

/**
 * A text that was public.
 *
 * @param number from 1
 * @param note 更正说明; empty for the first
 */
public record Edition(
        NoticeId notice, int number, int revision, Content content, ContentHash hash, Instant at, String note) {}
