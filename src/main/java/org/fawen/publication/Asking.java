package org.fawen.publication;

import java.time.LocalDate;
import org.fawen.notice.ChangeKind;
import org.fawen.notice.NoticeId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for after publication, other than a correction.
 *
 * @param reason what readers are told
 * @param document the notice that says so, or to which readers are led
 * @param effectiveOn from when; none means at once
 */
public record Asking(
        ChangeKind kind,
        String reason,
        @Nullable NoticeId document,
        @Nullable LocalDate effectiveOn) {}
