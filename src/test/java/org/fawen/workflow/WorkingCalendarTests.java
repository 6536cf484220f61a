package org.fawen.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fawen.workflow.WorkingCalendar.Hours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTests {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
            EnumSet.complementOf(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    private static final List<Hours> HOURS = List.of(
            new Hours(LocalTime.of(8, 0), LocalTime.of(11, 30)), new Hours(LocalTime.of(14, 0), LocalTime.of(17, 30)));

    /** National Day 2026: free from Thursday 1 to Wednesday 7 October, Saturday 10 is worked. */
    private final WorkingCalendar calendar = new WorkingCalendar(
            SHANGHAI,
            MONDAY_TO_FRIDAY,
            HOURS,
            Set.copyOf(LocalDate.of(2026, 10, 1)
                    .datesUntil(LocalDate.of(2026, 10, 8))
                    .toList()),
            Set.of(LocalDate.of(2026, 10, 10)),
            Set.of(2026));

    @Test
    void aDayHasSevenWorkingHours() {
        assertThat(calendar.workingDay()).isEqualTo(Duration.ofHours(7));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, 1, 2026-11-23T10:00", // within the morning
        "2026-11-23T11:00, 1, 2026-11-23T14:30", // across noon
        "2026-11-23T12:00, 1, 2026-11-23T15:00", // begun at noon
        "2026-11-23T17:00, 1, 2026-11-24T08:30", // across the night
        "2026-11-23T22:00, 1, 2026-11-24T09:00", // begun in the evening
        "2026-11-23T06:00, 1, 2026-11-23T09:00", // begun before work
        "2026-11-27T17:00, 1, 2026-11-30T08:30", // across the weekend
        "2026-11-28T12:00, 7, 2026-11-30T17:30", // a whole day, begun on Saturday
        "2026-11-23T08:00, 7, 2026-11-23T17:30", // ends with the day
        "2026-11-23T10:00, 7, 2026-11-24T10:00", // one working day later
        "2026-11-23T10:00, 14, 2026-11-25T10:00", // two
        "2026-09-30T17:00, 1, 2026-10-08T08:30", // across the holidays
        "2026-10-09T17:00, 1, 2026-10-10T08:30", // Saturday is worked instead
        "2027-10-01T17:00, 1, 2027-10-04T08:30" // a year without data knows weekends only
    })
    void workingTimePasses(LocalDateTime start, int hours, LocalDateTime end) {
        assertThat(calendar.plus(at(start), Duration.ofHours(hours))).isEqualTo(at(end));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(SHANGHAI).toInstant();
    }

    @Test
    void knowsForWhichYearsItHasHolidays() {
        assertThat(calendar.knows(2026)).isTrue();
        assertThat(calendar.knows(2027)).isFalse();
    }

    @Test
    void aBreakPrevailsOverADayThatIsWorkedInstead() {
        var both = LocalDate.of(2026, 10, 10);
        var closed = new WorkingCalendar(SHANGHAI, MONDAY_TO_FRIDAY, HOURS, Set.of(both), Set.of(both), Set.of());

        assertThat(closed.isWorkingDay(both)).isFalse();
    }

    @Test
    void doesNotSearchForEver() {
        var start = LocalDate.of(2026, 1, 1);
        var never = new WorkingCalendar(
                SHANGHAI,
                MONDAY_TO_FRIDAY,
                HOURS,
                Set.copyOf(start.datesUntil(start.plusYears(3)).toList()),
                Set.of(),
                Set.of());

        assertThatIllegalStateException().isThrownBy(() -> never.plus(at(start.atStartOfDay()), Duration.ofHours(1)));
    }

    @Test
    void refusesHoursThatEndBeforeTheyBegin() {
        var wrong = List.of(new Hours(LocalTime.NOON, LocalTime.of(8, 0)));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new WorkingCalendar(SHANGHAI, MONDAY_TO_FRIDAY, wrong, Set.of(), Set.of(), Set.of()));
    }
}
