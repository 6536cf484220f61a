package org.fawen.publication;

import java.time.Duration;
import java.time.Instant;
import org.fawen.notice.Notice;

/**
 * A notice in the list of what was published.
 *
 * @param late by how much a scheduled publication was late; zero when it was not, or was not scheduled
 */
public record PublishedLine(Notice notice, Instant at, Duration late) {

    private static final Duration PUNCTUAL = Duration.ofMinutes(1);

    static PublishedLine of(Notice notice, Instant at) {
        var scheduled = notice.scheduledAt();
        var late = scheduled == null ? Duration.ZERO : Duration.between(scheduled, at);
        return new PublishedLine(notice, at, late.compareTo(PUNCTUAL) > 0 ? late : Duration.ZERO);
    }
}
