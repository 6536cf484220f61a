package org.fawen.workflow.camunda;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.fawen.workflow.WorkingCalendar;

/** A length of time as {@code deadline.dmn} gives it. */
record Deadline(int amount, Unit unit) {

    /** What a deadline is counted in. */
    enum Unit {
        WORKING_DAYS,
        WORKING_HOURS,
        /** Round the clock. */
        HOURS;

        /** @throws IllegalArgumentException when there is no such unit */
        static Unit of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** When it ends, in whole seconds. */
    Instant from(Instant start, WorkingCalendar calendar) {
        var end = switch (unit) {
            case WORKING_DAYS -> calendar.plus(start, calendar.workingDay().multipliedBy(amount));
            case WORKING_HOURS -> calendar.plus(start, Duration.ofHours(amount));
            case HOURS -> start.plus(Duration.ofHours(amount));
        };
        return end.truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }
}
