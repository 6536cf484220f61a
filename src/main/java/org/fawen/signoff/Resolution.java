package org.fawen.signoff;

import java.time.LocalDate;
import org.fawen.notice.MeetingResult;

/**
 * What the office records of a meeting.
 *
 * @param meeting its name
 * @param words of the resolution; needed unless it simply passed
 * @param minutes number or address of the minutes; may be empty
 */
public record Resolution(String meeting, LocalDate heldOn, MeetingResult result, String words, String minutes) {

    public Resolution {
        meeting = meeting.strip();
        words = words.strip();
        minutes = minutes.strip();
    }
}
