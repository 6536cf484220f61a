package org.fawen.checking;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as they are written in Chinese prose. */
final class Dates {

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:(\\d{4}|\\d{2})\\s*年\\s*)?(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*(?:日|号(?!楼|院|厅|门|教))");
    private static final Pattern HAN_DATE =
            Pattern.compile("([〇○零0一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿]{1,3})日?");
    private static final Pattern DIGIT_DATE =
            Pattern.compile("\\s*(\\d{4})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})\\s*日?\\s*");
    private static final Pattern TITLE_YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?=年|—)");
    private static final String WEEKDAYS = "一二三四五六日";

    private Dates() {}

    /**
     * A date in a text.
     *
     * @param year as written, or 0
     */
    record Mention(int start, int end, int year, int month, int day) {

        /** Whether the calendar has such a day; without a year, in some year. */
        boolean exists() {
            return at(year == 0 ? 2024 : year).isPresent();
        }

        Optional<LocalDate> at(int assumedYear) {
            try {
                return Optional.of(LocalDate.of(assumedYear, month, day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    static List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            int year = date.group(1) == null ? 0 : Integer.parseInt(date.group(1));
            mentions.add(new Mention(
                    date.start(),
                    date.end(),
                    year > 0 && year < 100 ? 2000 + year : year,
                    Integer.parseInt(date.group(2)),
                    Integer.parseInt(date.group(3))));
        }
        return mentions;
    }

    /** The day meant: the year written, else the title's, else the next such day after the date of the document. */
    static Optional<LocalDate> resolve(Mention mention, Draft draft) {
        if (mention.year() > 0) {
            return mention.at(mention.year());
        }
        Matcher titleYear = TITLE_YEAR.matcher(Masking.brackets(draft.input().title()));
        if (titleYear.find()) {
            return mention.at(Integer.parseInt(titleYear.group(1)));
        }
        LocalDate from = draft.input().documentDate();
        if (!draft.input().isDated()) {
            return Optional.empty();
        }
        return mention.at(from.getYear()).filter(day -> !day.isBefore(from)).or(() -> mention.at(from.getYear() + 1));
    }

    /** A typed 成文日期, in Han numerals or digits, in whatever form. */
    static Optional<LocalDate> parse(String typed) {
        Matcher han = HAN_DATE.matcher(typed.strip());
        if (han.matches()) {
            return of(Numerals.digits(han.group(1)), Numerals.parse(han.group(2)), Numerals.parse(han.group(3)));
        }
        Matcher digits = DIGIT_DATE.matcher(typed);
        if (digits.matches()) {
            return of(
                    Integer.parseInt(digits.group(1)),
                    Integer.parseInt(digits.group(2)),
                    Integer.parseInt(digits.group(3)));
        }
        return Optional.empty();
    }

    /** The form of GB/T 9704 7.3.5.4: 2026年3月1日. */
    static String write(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    static String weekday(DayOfWeek day) {
        return WEEKDAYS.substring(day.getValue() - 1, day.getValue());
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        return new Mention(0, 0, year, month, day).at(year);
    }
}
