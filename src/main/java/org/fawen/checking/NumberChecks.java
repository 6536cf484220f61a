package org.fawen.checking;

import static org.fawen.checking.Check.error;
import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Fix.Kind.SAFE;
import static org.fawen.checking.Level.G;
import static org.fawen.checking.Level.U;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fawen.checking.CheckKnowledge.Series;

/** Checks of the own number 发文字号 and of cited numbers. */
final class NumberChecks {

    static final List<Check> ALL = List.of(
            error("NUM-01", G, "GB/T 9704 7.2.5", null, own(NumberChecks::shape)),
            warning("NUM-01b", G, "GB/T 9704 7.2.5", SAFE, NumberChecks::brackets),
            error("NUM-02", G, "GB/T 9704 7.2.5", SAFE, own(NumberChecks::serial)),
            error("NUM-03", G, "GB/T 9704 7.2.5", null, own(NumberChecks::year)),
            error("NUM-04", U, "", null, own(NumberChecks::series)),
            error("NUM-05", U, "", null, own(NumberChecks::unique)),
            error("NUM-06", G, "GB/T 9704 7.2.5", null, own(NumberChecks::single)),
            warning("NUM-07", U, "", null, NumberChecks::titleFirst));

    private static final Pattern OWN =
            Pattern.compile("^([\\p{IsHan}A-Za-z]{0,14})〔((?:19|20)\\d{2})〕([1-9]\\d{0,4})号$");
    private static final Pattern ANY_BRACKETS =
            Pattern.compile("[\\p{IsHan}]{1,14}([\\[(【﹝〔（])((?:19|20)\\d{2})([\\])】﹞〕）])(?=\\s*第?\\s*\\d{1,5}\\s*号)");
    private static final Pattern SERIAL = Pattern.compile("(?<=[〕\\]）)】])\\s*第?\\s*0*([1-9]\\d*)\\s*号");
    private static final Pattern NUMBER = Pattern.compile("[〔\\[（(【]\\d{2,4}[〕\\]）)】]\\s*第?\\s*\\d+\\s*号");
    private static final Pattern BEFORE_TITLE =
            Pattern.compile("[\\p{IsHan}]{1,14}〔(?:19|20)\\d{2}〕第?\\d{1,5}号(?=\\s*《)");

    private static final Pattern CITING = Pattern.compile("^.*(?:根据|依据|按照|遵照|参照|执行|落实|贯彻|印发的|和|及|与|由)(?=\\p{IsHan}+〔)");

    private NumberChecks() {}

    /** A check of the own number, silent while there is none. */
    private static Check.Scan own(BiConsumer<Own, Report> check) {
        return (draft, report) -> {
            String number = draft.input().docNumber();
            if (number != null && !number.isBlank()) {
                Piece piece = Piece.of(Place.of(Place.Field.DOC_NUMBER), Piece.Kind.FIELD, number);
                check.accept(new Own(draft, piece, OWN.matcher(tidied(number))), report);
            }
        };
    }

    /** The own number, its serial tidied so that one mistake is reported once. */
    private record Own(Draft draft, Piece piece, Matcher matcher) {
        Optional<MatchResult> parts() {
            return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
        }

        DocumentType type() {
            return draft.input().docType();
        }
    }

    private static String tidied(String number) {
        return SERIAL.matcher(number.strip()).replaceAll("$1号");
    }

    private static void shape(Own own, Report report) {
        boolean coded = own.parts()
                .filter(parts -> !parts.group(1).isEmpty() || own.type() == DocumentType.MINUTES)
                .isPresent();
        // Two numbers are one mistake, which NUM-06 reports.
        if (!coded && NUMBER.matcher(own.piece().text()).results().count() < 2) {
            report.on(own.piece()).add();
        }
    }

    private static void brackets(Draft draft, Report report) {
        for (Piece piece : draft.prose()) {
            ANY_BRACKETS.matcher(piece.masked()).results().forEach(match -> {
                if (!match.group(1).equals("〔") || !match.group(3).equals("〕")) {
                    report.on(piece, match.start(1), match.end(3))
                            .fix("〔" + match.group(2) + "〕")
                            .add();
                }
            });
        }
    }

    private static void serial(Own own, Report report) {
        SERIAL.matcher(own.piece().text()).results().forEach(match -> {
            String right = match.group(1) + "号";
            if (!match.group().equals(right)) {
                report.on(own.piece(), match).fix(right).add();
            }
        });
    }

    private static void year(Own own, Report report) {
        var date = own.draft().input().date();
        own.parts()
                .filter(parts -> date != null && Integer.parseInt(parts.group(2)) != date.getYear())
                .ifPresent(parts -> report.on(own.piece())
                        .with(parts.group(2), String.valueOf(date == null ? "" : date.getYear()))
                        .add());
    }

    private static void series(Own own, Report report) {
        CheckInput input = own.draft().input();
        CheckKnowledge known = input.knowledge();
        if (own.parts().isEmpty() || input.issuers().isEmpty() || own.type() == DocumentType.MINUTES) {
            return;
        }
        String code = own.parts().get().group(1);
        String lead = input.issuers().getFirst();
        List<Series> leads = known.series().stream()
                .filter(series -> known.same(series.unit(), lead))
                .toList();
        boolean fits = leads.stream()
                .anyMatch(series ->
                        series.code().equals(code) && series.docTypes().contains(input.docType()));
        boolean foreign =
                known.series().stream().anyMatch(series -> series.code().equals(code));
        if (!fits && (foreign || !leads.isEmpty())) {
            String expected = leads.stream()
                    .filter(series -> series.docTypes().contains(input.docType()))
                    .map(Series::code)
                    .findFirst()
                    .orElse("");
            report.on(own.piece())
                    .saying(expected.isEmpty() ? "none" : "other")
                    .with(lead, expected)
                    .add();
        }
    }

    private static void unique(Own own, Report report) {
        CheckKnowledge known = own.draft().knowledge();
        Optional<MatchResult> parts = own.parts();
        if (parts.isEmpty()) {
            return;
        }
        Set<String> used = known.usedNumbers();
        String number = parts.get().group();
        if (used.contains(number)) {
            report.on(own.piece()).add();
            return;
        }
        int serial = Integer.parseInt(parts.get().group(3));
        String series = parts.get().group(1) + "〔" + parts.get().group(2) + "〕";
        String previous = series + (serial - 1) + "号";
        boolean counted = used.stream().anyMatch(other -> other.startsWith(series));
        if (counted
                && serial > 1
                && !used.contains(previous)
                && !known.voidNumbers().contains(previous)) {
            report.on(own.piece())
                    .as(Severity.INFO)
                    .saying("gap")
                    .with(previous)
                    .add();
        }
    }

    private static void single(Own own, Report report) {
        if (NUMBER.matcher(own.piece().text()).results().count() > 1) {
            report.on(own.piece()).add();
        }
    }

    private static void titleFirst(Draft draft, Report report) {
        for (Piece piece : draft.body()) {
            for (MatchResult match :
                    BEFORE_TITLE.matcher(piece.text()).results().toList()) {
                Matcher verb = CITING.matcher(match.group());
                int from = verb.find() ? verb.end() : 0;
                report.on(piece, match.start() + from, match.end()).add();
            }
        }
    }
}
