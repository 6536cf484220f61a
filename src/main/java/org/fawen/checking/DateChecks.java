package org.fawen.checking;

import static org.fawen.checking.Check.error;
import static org.fawen.checking.Check.info;
import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Fix.Kind.ASSISTED;
import static org.fawen.checking.Fix.Kind.SAFE;
import static org.fawen.checking.Level.G;
import static org.fawen.checking.Level.U;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fawen.checking.Dates.Mention;

/** Checks of 成文日期 and of single dates in the text. */
final class DateChecks {

    static final List<Check> ALL = List.of(
            error("DAT-01", G, "GB/T 9704 7.3.5.4", null, DocumentDates::dated),
            error("DAT-02", G, "GB/T 9704 7.3.5.4", SAFE, DocumentDates::arabic),
            warning("DAT-03", G, "GB/T 9704 7.3.5.4", SAFE, DateChecks::padding),
            error("DAT-04", U, "", null, DateChecks::real),
            warning("DAT-05", G, "GB/T 9704 7.4.2", null, DocumentDates::sequence),
            warning("DAT-06", U, "", null, DateChecks::mainYear),
            warning("DAT-07", U, "", null, DateSpans::forward),
            warning("DAT-08", U, "", ASSISTED, DateChecks::weekday),
            warning("DAT-09", U, "", null, Deadlines::deadline),
            info("DAT-10", U, "", ASSISTED, TimeChecks::twice),
            info("DAT-11", U, "", SAFE, TimeChecks::mixed));

    private static final Pattern PADDED =
            Pattern.compile("(?<!\\d)(?:(\\d{4})(\\s*)年(\\s*))?(\\d{1,2})(\\s*)月(\\s*)(\\d{1,2})(\\s*)日");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\s*[（(]?\\s*(?:星期|周|礼拜)([一二三四五六日天])(?![至到、和—～-]|[至到]?[周星])");

    private DateChecks() {}

    private static void padding(Draft draft, Report report) {
        for (Piece piece : draft.prose()) {
            PADDED.matcher(piece.masked()).results().forEach(match -> {
                String year = match.group(1) == null ? "" : match.group(1) + "年";
                int month = Integer.parseInt(match.group(4));
                int day = Integer.parseInt(match.group(7));
                String right = year + month + "月" + day + "日";
                if (!right.equals(match.group()) && month > 0 && day > 0) {
                    report.on(piece, match).fix(right).add();
                }
            });
        }
    }

    private static void real(Draft draft, Report report) {
        for (Piece piece : draft.prose()) {
            Dates.in(piece.masked()).stream()
                    .filter(mention -> !mention.exists())
                    .forEach(mention ->
                            report.on(piece, mention.start(), mention.end()).add());
        }
    }

    private static void mainYear(Draft draft, Report report) {
        if (!draft.input().isDated()) {
            return;
        }
        int documentYear = draft.input().documentDate().getYear();
        var counts = draft.text().stream()
                .flatMap(piece -> YEAR.matcher(Masking.brackets(piece.masked())).results())
                .collect(Collectors.groupingBy(match -> Integer.parseInt(match.group(1)), Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        boolean fits = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .anyMatch(entry -> Math.abs(entry.getKey() - documentYear) <= 1);
        if (most > 0 && !fits) {
            firstYear(draft, report, documentYear);
        }
    }

    private static void firstYear(Draft draft, Report report, int documentYear) {
        for (Piece piece : draft.text()) {
            Matcher year = YEAR.matcher(Masking.brackets(piece.masked()));
            if (year.find()) {
                report.on(piece, year).with(String.valueOf(documentYear)).add();
                return;
            }
        }
    }

    private static void weekday(Draft draft, Report report) {
        for (Piece piece : draft.prose()) {
            for (Mention mention : Dates.in(piece.masked())) {
                Matcher stated = WEEKDAY.matcher(piece.masked())
                        .region(mention.end(), piece.masked().length());
                Optional<LocalDate> day = Dates.resolve(mention, draft);
                if (day.isPresent() && stated.lookingAt()) {
                    String right = Dates.weekday(day.get().getDayOfWeek());
                    if (!right.equals(stated.group(1).replace('天', '日'))) {
                        report.on(piece, stated, 1)
                                .with(Dates.write(day.get()), right)
                                .propose(right)
                                .add();
                    }
                }
            }
        }
    }
}
