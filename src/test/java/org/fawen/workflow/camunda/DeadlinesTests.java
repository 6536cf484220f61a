package org.fawen.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fawen.notice.Step;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Deadlines by the shipped table and the shipped example calendar. */
class DeadlinesTests {

    private static final RuleTables RULES = new RuleTables();

    private final WorkingCalendar calendar;

    DeadlinesTests() throws IOException {
        calendar = CalendarFile.read(new ClassPathResource("demo/organisation.json"), ZoneId.of("Asia/Shanghai"));
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL,  sign-off,          2026-11-23T02:00:00Z, 2026-11-25T02:00:00Z",
        "NORMAL,  department-review, 2026-11-23T02:00:00Z, 2026-11-24T02:00:00Z",
        "NORMAL,  department-review, 2026-11-27T09:00:00Z, 2026-11-30T09:00:00Z",
        "PROMPT,  sign-off,          2026-11-23T02:00:00Z, 2026-11-23T08:30:00Z",
        "EXPRESS, sign-off,          2026-11-28T19:59:59Z, 2026-11-28T20:59:59Z",
        "NORMAL,  department-review, 2026-12-31T09:00:00Z, 2027-01-04T09:00:00Z"
    })
    void endWhenWorkingTimeHasPassed(Urgency urgency, String step, Instant start, Instant end) {
        assertThat(RULES.deadlineOf(urgency, Step.of(step)).orElseThrow().from(start, calendar))
                .isEqualTo(end);
    }

    @Test
    void endInWholeSeconds() {
        var start = Instant.parse("2026-11-23T02:00:00.123456Z");

        assertThat(RULES.deadlineOf(Urgency.EXPRESS, Step.RELEASE).orElseThrow().from(start, calendar))
                .isEqualTo(Instant.parse("2026-11-23T03:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, false", // National Day
        "2026-10-10, true", // Saturday worked instead
        "2026-08-03, false", // summer break
        "2026-11-23, true",
        "2026-11-22, false"
    })
    void knowTheCalendarOfTheInstitution(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }
}
