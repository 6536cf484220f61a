package org.fawen.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Says when something was or will be, in the business zone. */
public final class Moments {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter DOCUMENT_DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final ZoneId zone;
    private final Clock clock;

    public Moments(ZoneId zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    /** {@code 2026-11-23 17:20}. */
    public String full(Instant at) {
        return FULL.format(at.atZone(zone));
    }

    /** {@code 11-23 17:20}. */
    public String brief(Instant at) {
        return SHORT.format(at.atZone(zone));
    }

    /** {@code 2026年11月23日}, as documents write it. */
    public static String documentDate(LocalDate day) {
        return DOCUMENT_DATE.format(day);
    }

    /** The day and time now. */
    public LocalDateTime local() {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }

    /** When it is this day and time. */
    public Instant instantOf(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    /** The time of day now, {@code 17:20:31}. */
    public String timeOfDay() {
        return TIME_OF_DAY.format(clock.instant().atZone(zone));
    }

    /** How long ago: “2 小时前”, “刚刚”. */
    public TimeText ago(Instant at) {
        var past = between(at, clock.instant());
        var words = past.toMinutes() < 1 ? Texts.text("shell.time.now") : Texts.text("shell.time.ago", length(past));
        return new TimeText(words, at, full(at));
    }

    /** How long it has lasted: “2 小时”. */
    public TimeText since(Instant at) {
        return new TimeText(length(between(at, clock.instant())), at, full(at));
    }

    /** How long is left, or by how much it is late: “剩 4 小时”, “逾期 1 天”. */
    public TimeText until(Instant due) {
        var key = isOverdue(due) ? "shell.time.overdue" : "shell.time.left";
        return new TimeText(Texts.text(key, length(between(clock.instant(), due))), due, full(due));
    }

    /** The day, as short as it can be said: “3 日” within this month, else {@code 10-28}. */
    public TimeText day(Instant at) {
        var day = at.atZone(zone).toLocalDate();
        var thisMonth = YearMonth.from(clock.instant().atZone(zone));
        var words = YearMonth.from(day).equals(thisMonth)
                ? Texts.text("shell.time.day-of-month", day.getDayOfMonth())
                : DAY.format(day);
        return new TimeText(words, at, full(at));
    }

    /** The full time as an element. */
    public TimeText exactly(Instant at) {
        return new TimeText(full(at), at, full(at));
    }

    public boolean isOverdue(Instant due) {
        return due.isBefore(clock.instant());
    }

    private static Duration between(Instant one, Instant other) {
        return Duration.between(one, other).abs();
    }

    private static String length(Duration duration) {
        if (duration.toHours() < 1) {
            return Texts.text("shell.time.minutes", Math.max(1, duration.toMinutes()));
        }
        return duration.toDays() < 1
                ? Texts.text("shell.time.hours", duration.toHours())
                : Texts.text("shell.time.days", duration.toDays());
    }
}
