package org.fawen.checking;

import static org.fawen.checking.Check.error;
import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Fix.Kind.SAFE;
import static org.fawen.checking.Level.G;
import static org.fawen.checking.Level.U;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks of the own number 发文字号 and of cited numbers. */
final class NumberChecks {

    static final List<Check> ALL = List.of(
            error("NUM-01", G, "GB/T 9704 7.2.5", null, OwnNumber.check(NumberChecks::shape)),
            warning("NUM-01b", G, "GB/T 9704 7.2.5", SAFE, NumberChecks::brackets),
            error("NUM-02", G, "GB/T 9704 7.2.5", SAFE, OwnNumber.check(NumberChecks::serial)),
            error("NUM-03", G, "GB/T 9704 7.2.5", null, OwnNumber.check(NumberChecks::year)),
            error("NUM-04", U, "", null, OwnNumber.check(NumberRegister::series)),
            error("NUM-05", U, "", null, OwnNumber.check(NumberRegister::unique)),
            error("NUM-06", G, "GB/T 9704 7.2.5", null, OwnNumber.check(NumberChecks::single)),
            warning("NUM-07", U, "", null, NumberChecks::titleFirst));

    private static final Pattern ANY_BRACKETS =
            Pattern.compile("[\\p{IsHan}]{1,14}([\\[(【﹝〔（])((?:19|20)\\d{2})([\\])】﹞〕）])(?=\\s*第?\\s*\\d{1,5}\\s*号)");
    private static final Pattern NUMBER = Pattern.compile("[〔\\[（(【]\\d{2,4}[〕\\]）)】]\\s*第?\\s*\\d+\\s*号");
    private static final Pattern BEFORE_TITLE =
            Pattern.compile("[\\p{IsHan}]{1,14}〔(?:19|20)\\d{2}〕第?\\d{1,5}号(?=\\s*《)");
    private static final Pattern CITING = Pattern.compile("^.*(?:根据|依据|按照|遵照|参照|执行|落实|贯彻|印发的|和|及|与|由)(?=\\p{IsHan}+〔)");

    private NumberChecks() {}

    private static void shape(OwnNumber own, Report report) {
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

    private static void serial(OwnNumber own, Report report) {
        OwnNumber.SERIAL.matcher(own.piece().text()).results().forEach(match -> {
            String right = match.group(1) + "号";
            if (!match.group().equals(right)) {
                report.on(own.piece(), match).fix(right).add();
            }
        });
    }

    private static void year(OwnNumber own, Report report) {
        var date = own.draft().input().date();
        own.parts()
                .filter(parts -> date != null && Integer.parseInt(parts.group(2)) != date.getYear())
                .ifPresent(parts -> report.on(own.piece())
                        .with(parts.group(2), String.valueOf(date == null ? "" : date.getYear()))
                        .add());
    }

    private static void single(OwnNumber own, Report report) {
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
