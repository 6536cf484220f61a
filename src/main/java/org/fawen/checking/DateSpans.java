package org.fawen.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fawen.checking.Dates.Mention;

/** DAT-07: periods and lists of dates run forward. */
final class DateSpans {

    private static final Pattern JOINT = Pattern.compile(
            "^(?:（[^（）]{1,6}）)?\\s*(?:[上下]午|\\d{1,2}[:：]\\d{2})?\\s*(?:至|到|—{1,2}|-{1,2}|－|～|~|–)\\s*$");
    private static final Pattern LISTED = Pattern.compile("^(?:（[^（）]{1,6}）)?、$");
    private static final Pattern DAY_BEHIND = Pattern.compile("^(?:（[^（）]{1,6}）)?(?:至|到|—{1,2}|-|－|～|~|–)(\\d{1,2})日");
    /** A period that begins in autumn and ends in spring crosses the year without saying so. */
    private static final int AUTUMN = 9;

    private static final int SPRING = 4;

    private DateSpans() {}

    static void forward(Draft draft, Report report) {
        for (Piece piece : draft.prose()) {
            String text = piece.masked();
            List<Mention> mentions = Dates.in(text);
            for (int i = 0; i < mentions.size(); i++) {
                Mention from = mentions.get(i);
                if (i + 1 < mentions.size() && joins(text, from, mentions.get(i + 1))) {
                    compare(piece, from, mentions.get(i + 1), report);
                }
                Matcher day = DAY_BEHIND.matcher(text).region(from.end(), text.length());
                if (day.find() && Integer.parseInt(day.group(1)) < from.day()) {
                    report.on(piece, from.start(), day.end()).add();
                }
            }
        }
    }

    private static boolean joins(String text, Mention from, Mention to) {
        String between = text.substring(from.end(), to.start());
        return JOINT.matcher(between).find() || LISTED.matcher(between).find();
    }

    private static void compare(Piece piece, Mention from, Mention to, Report report) {
        int firstYear = from.year() > 0 ? from.year() : 2024;
        boolean crosses = to.year() == 0 && from.month() >= AUTUMN && to.month() <= SPRING;
        int secondYear = to.year() > 0 && from.year() > 0 ? to.year() : firstYear + (crosses ? 1 : 0);
        Optional<LocalDate> start = from.at(firstYear);
        Optional<LocalDate> end = to.at(secondYear);
        boolean comparable = to.year() == 0 || from.year() > 0;
        if (comparable && start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            report.on(piece, from.start(), to.end()).add();
        }
    }
}
