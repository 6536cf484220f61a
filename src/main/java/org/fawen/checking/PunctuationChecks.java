package org.fawen.checking;

import static org.fawen.checking.Check.error;
import static org.fawen.checking.Check.info;
import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Fix.Kind.ASSISTED;
import static org.fawen.checking.Fix.Kind.SAFE;
import static org.fawen.checking.Level.N;
import static org.fawen.checking.Level.P;
import static org.fawen.checking.Level.U;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks of marks 标点 (GB/T 15834). */
final class PunctuationChecks {

    /** PUN-13 is a guard: {@link Masking} keeps formulas from the others, there is nothing to report. */
    static final List<Check> ALL = List.of(
            warning("PUN-01", P, "", SAFE, each(WidthChecks::halfWidth)),
            warning("PUN-02", P, "", SAFE, each(Series::betweenBrackets)),
            error("PUN-03", P, "", null, each(BracketChecks::paired)),
            warning("PUN-04", U, "", SAFE, each(WidthChecks::spaces)),
            info("PUN-05", U, "", ASSISTED, each(PunctuationChecks::slash)),
            warning("PUN-06", P, "", SAFE, each(DashChecks::dashes)),
            info("PUN-07", P, "", SAFE, each(DashChecks::hyphens)),
            warning("PUN-08", P, "", SAFE, each(PunctuationChecks::doubled)),
            warning("PUN-09", P, "", SAFE, SentenceChecks::end),
            error("PUN-10", P, "", null, each(BracketChecks::empty)),
            warning("PUN-11", P, "", SAFE, each(PunctuationChecks::beforeConjunction)),
            info("PUN-12", P, "", null, SentenceChecks::semicolons),
            info("PUN-13", U, "", null, (draft, report) -> {}),
            warning("PUN-14", P, "", SAFE, each(DashChecks::ellipsis)),
            warning("PUN-15", P, "", SAFE, each(BracketChecks::quotes)),
            info("PUN-16", P, "", SAFE, each(PunctuationChecks::afterOrdinal)),
            warning("PUN-17", N, "GB/T 15835", SAFE, each(PunctuationChecks::approximate)));

    private static final Pattern SLASH = Pattern.compile("[/／]");
    private static final Pattern DOUBLED = Pattern.compile("[！？。，、；：]{2,}");
    private static final Pattern BEFORE_CONJUNCTION =
            Pattern.compile("、(?=以及|和(?![谐平睦解气蔼善])|及(?![时格早])|与(?!会|时俱进|众不同|日俱增)|等(?![级候待同于值额]))");
    private static final Pattern AFTER_ORDINAL =
            Pattern.compile("(?:^|(?<=[。；：，！？]))(?:第[一二三四五六七八九十]|首先|其次|再次|最后)(、)(?![第一二三四五六七八九十])");
    private static final String NUMERAL = "一二三四五六七八九";
    private static final Pattern APPROXIMATE = Pattern.compile(
            "(?<![第一二三四五六七八九十百千、零〇\\d])([二三四五六七八九])(、)([三四五六七八九])(?=[名人个位天日次件所项倍条篇份台套辆间册本岁里分米斤吨]|[十百千万亿]|小时|周(?!年)|年(?!级)|成)");

    private PunctuationChecks() {}

    /** A check that reads every sentence of title, body, 附件说明 and 附注 by itself. */
    static Check.Scan each(BiConsumer<Piece, Report> check) {
        return (draft, report) -> draft.prose().forEach(piece -> check.accept(piece, report));
    }

    private static void slash(Piece piece, Report report) {
        String text = piece.masked();
        SLASH.matcher(text)
                .results()
                .filter(match -> Organs.endsIn(text, match.start()) && Organs.startsAt(text, match.end()))
                .forEach(match -> report.on(piece, match).propose("、").add());
    }

    private static void doubled(Piece piece, Report report) {
        DOUBLED.matcher(piece.masked())
                .results()
                .filter(match -> Stream.of("！？", "？！").noneMatch(match.group()::equals))
                .filter(match -> !match.group().matches("。{3,}"))
                .forEach(match -> report.on(piece, match)
                        .fix(match.group().substring(0, 1))
                        .add());
    }

    private static void beforeConjunction(Piece piece, Report report) {
        BEFORE_CONJUNCTION
                .matcher(piece.masked())
                .results()
                .forEach(match -> report.on(piece, match).fix("").add());
    }

    private static void afterOrdinal(Piece piece, Report report) {
        AFTER_ORDINAL
                .matcher(piece.masked())
                .results()
                .forEach(match -> report.on(piece, match, 1).fix("，").add());
    }

    private static void approximate(Piece piece, Report report) {
        APPROXIMATE
                .matcher(piece.masked())
                .results()
                .filter(match -> match.start() > 0 || piece.isCell())
                .filter(match -> NUMERAL.indexOf(match.group(3)) > NUMERAL.indexOf(match.group(1)))
                .forEach(match -> report.on(piece, match)
                        .fix(match.group(1) + match.group(3))
                        .add());
    }
}
