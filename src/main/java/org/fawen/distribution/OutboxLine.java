package org.fawen.distribution;

import java.time.Instant;
import java.util.UUID;
import org.fawen.notice.NoticeId;

/**
 * Something that has not left the house yet.
 *
 * @param target name of where it goes
 * @param failed whether nobody tries any more
 * @param fault why the last attempt failed; empty before the first
 */
public record OutboxLine(
        UUID id,
        String target,
        String type,
        NoticeId notice,
        String title,
        boolean failed,
        int attempts,
        String fault,
        Instant nextAt) {}
