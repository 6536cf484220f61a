package org.fawen.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.content.ContentHash;

/**
 * What a meeting resolved on one exact text, as the office recorded it. Immutable.
 *
 * @param id the command by which it was recorded
 * @param hash of the text the meeting had before it
 * @param meeting its name, such as 2026年第12次党委常委会会议
 * @param resolution its words; may be empty when it passed
 * @param minutes number or address of the minutes (纪要); empty while there are none
 */
public record MeetingRecord(
        UUID id,
        NoticeId notice,
        int revision,
        ContentHash hash,
        String meeting,
        LocalDate heldOn,
        MeetingResult result,
        String resolution,
        String minutes,
        PersonId recorder,
        Instant at) {}
