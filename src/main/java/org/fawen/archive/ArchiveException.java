package org.fawen.archive;

import java.time.Instant;
import org.fawen.notice.NoticeId;

/**
 * A notice that could not be archived.
 *
 * @param reason a sentence
 */
public record ArchiveException(NoticeId notice, String title, String reason, Instant at) {}
