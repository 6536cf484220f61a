package org.fawen.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a public notice stands to another one.
 *
 * @param byOther whether the other one did it to this one; else this one did it to the other
 * @param effectiveOn from when; the day it was done where no other is named
 */
public record Relation(
        ChangeKind kind,
        boolean byOther,
        NoticeId other,
        String title,
        @Nullable String number,
        LocalDate effectiveOn) {}
