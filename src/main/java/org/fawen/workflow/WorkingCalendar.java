package org.fawen.workflow;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * When the institution works. Years without data know weekends only.
 *
 * @param days days of the week that are worked
 * @param hours working hours of a day, in order, not overlapping
 * @param free single days that are not worked: holidays and breaks
 * @param makeUp weekend days that are worked instead (调休); a holiday or break prevails
 * @param years years for which holidays are known
 */
public record WorkingCalendar(
        ZoneId zone,
        Set<DayOfWeek> days,
        List<Hours> hours,
        Set<LocalDate> free,
        Set<LocalDate> makeUp,
        Set<Integer> years) {

    private static final int LONGEST_PAUSE_DAYS = 366;

    /** A stretch of a working day. */
    public record Hours(LocalTime from, LocalTime to) {

        Duration length() {
            return Duration.between(from, to);
        }
    }

    public WorkingCalendar {
        if (days.isEmpty() || hours.isEmpty() || hours.stream().anyMatch(part -> !part.from.isBefore(part.to))) {
            throw new IllegalArgumentException("A calendar needs working days and hours that end after they begin");
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return !free.contains(day) && (makeUp.contains(day) || days.contains(day.getDayOfWeek()));
    }

    /** Whether holidays of the year are known; if not, only weekends are left out. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** The working time of one day. */
    public Duration workingDay() {
        return hours.stream().map(Hours::length).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * When this much working time has passed since {@code start}; an end that falls on the end of working hours stays
     * there.
     *
     * @throws IllegalStateException when no day of a whole year is worked
     */
    public Instant plus(Instant start, Duration working) {
        var day = start.atZone(zone).toLocalDate();
        var left = working;
        for (var pause = 0; pause < LONGEST_PAUSE_DAYS; day = day.plusDays(1)) {
            if (!isWorkingDay(day)) {
                pause++;
                continue;
            }
            pause = 0;
            for (var part : hours) {
                var from = later(start, day.atTime(part.from).atZone(zone).toInstant());
                var to = day.atTime(part.to).atZone(zone).toInstant();
                var here = Duration.between(from, to);
                if (here.compareTo(left) >= 0) {
                    return from.plus(left);
                }
                left = here.isPositive() ? left.minus(here) : left;
            }
        }
        throw new IllegalStateException("The calendar has no working day for a year after " + day);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
