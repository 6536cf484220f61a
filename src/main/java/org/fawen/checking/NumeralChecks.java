package org.fawen.checking;

import static org.fawen.checking.Check.info;
import static org.fawen.checking.Check.warning;
import static org.fawen.checking.Fix.Kind.ASSISTED;
import static org.fawen.checking.Fix.Kind.SAFE;
import static org.fawen.checking.Level.N;
import static org.fawen.checking.Level.U;
import static org.fawen.checking.PunctuationChecks.each;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks of numbers and units 数字 (GB/T 15835). */
final class NumeralChecks {

    private static final String STANDARD = "GB/T 15835";

    static final List<Check> ALL = List.of(
            warning("NB-01", N, STANDARD, SAFE, each(NumeralChecks::percentages)),
            warning("NB-02", N, STANDARD, SAFE, each(NumeralChecks::tenThousands)),
            warning("NB-03", N, STANDARD, null, each(NumeralChecks::aboutTwice)),
            warning("NB-04", N, STANDARD, null, each(NumeralChecks::shortYear)),
            warning("NB-05", N, STANDARD, SAFE, each(NumeralChecks::leadingZero)),
            info("NB-06", N, STANDARD, ASSISTED, NumeralChecks::mixedDates),
            warning("NB-07", N, STANDARD, null, each(NumeralChecks::fewerTimes)),
            info("NB-08", N, "GB 3100", null, each(NumeralChecks::units)),
            info("NB-09", U, "", null, each(NumeralChecks::parts)));

    private static final String RANGE = "\\s*[-－–—～~至]\\s*";
    private static final String NUMBER = "(?<![\\d.\\-])(\\d+(?:\\.\\d+)?)";
    private static final Pattern PERCENTAGES = Pattern.compile(NUMBER + RANGE + "(\\d+(?:\\.\\d+)?)\\s*[%％]");
    private static final Pattern TEN_THOUSANDS = Pattern.compile(NUMBER + RANGE + "(\\d+(?:\\.\\d+)?)\\s*(万|亿)");
    private static final String AMOUNT = "(?:[\\d.]+|[一二三四五六七八九十两]+)[十百千万亿]*";
    private static final Pattern ABOUT_TWICE = Pattern.compile(
            "(?:大约|约|(?<![最附临接邻远靠将])近|超过)" + AMOUNT + "(?:[多余](?=[\\p{IsHan}])|[\\p{IsHan}%]{0,3}?(?:左右|上下))");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d.])(\\d{2})年(?=\\d{1,2}月)|(?<=[自从于至到在])(\\d{2})年(?=起|底|初|度)");
    private static final Pattern BARE_POINT = Pattern.compile("(?<=[\\p{IsHan}（，、：～—])\\.(?=\\d)");
    private static final Pattern HAN_DATE =
            Pattern.compile("(?<!农历|阴历|旧历)(?:[二一][〇○零一二三四五六七八九]{3}年)?[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿]{1,3}日");
    private static final Pattern DIGIT_DATE = Pattern.compile("\\d{1,2}月\\d{1,2}日");
    private static final Pattern FEWER_TIMES = Pattern.compile("(?:减少|降低|下降|缩小|缩短)[了到至]?(?:[\\d.]+|[一二三四五六七八九十两几数]+)倍");
    private static final Pattern TOTAL =
            Pattern.compile("共[^\\d，。；]{0,8}(\\d+(?:\\.\\d+)?)([\\p{IsHan}])[^。；]{0,6}?其中[^。；]*");

    private NumeralChecks() {}

    private static void percentages(Piece piece, Report report) {
        PERCENTAGES
                .matcher(piece.masked())
                .results()
                .forEach(match -> report.on(piece, match)
                        .fix(match.group(1) + "%～" + match.group(2) + "%")
                        .add());
    }

    private static void tenThousands(Piece piece, Report report) {
        TEN_THOUSANDS
                .matcher(piece.masked())
                .results()
                .forEach(match -> report.on(piece, match)
                        .fix(match.group(1) + match.group(3) + "～" + match.group(2) + match.group(3))
                        .add());
    }

    private static void aboutTwice(Piece piece, Report report) {
        ABOUT_TWICE
                .matcher(piece.masked())
                .results()
                .forEach(match -> report.on(piece, match).add());
    }

    private static void shortYear(Piece piece, Report report) {
        SHORT_YEAR
                .matcher(piece.masked())
                .results()
                .forEach(match -> report.on(piece, match)
                        .with("20" + match.group().replaceAll("\\D", ""))
                        .add());
    }

    private static void leadingZero(Piece piece, Report report) {
        BARE_POINT
                .matcher(piece.masked())
                .results()
                .forEach(match -> report.on(piece, match).fix("0.").add());
    }

    private static void mixedDates(Draft draft, Report report) {
        List<Piece> text = draft.text();
        if (text.stream().noneMatch(piece -> DIGIT_DATE.matcher(piece.masked()).find())) {
            return;
        }
        for (Piece piece : text) {
            HAN_DATE.matcher(Masking.brackets(piece.masked(), '“', '”'))
                    .results()
                    .forEach(match -> report.on(piece, match)
                            .propose(digits(match.group()))
                            .add());
        }
    }

    private static String digits(String date) {
        Matcher part = Pattern.compile("([^年月日]+)([年月日])").matcher(date);
        return part.replaceAll(
                match -> (match.group(2).equals("年") ? Numerals.digits(match.group(1)) : Numerals.parse(match.group(1)))
                        + match.group(2));
    }

    private static void fewerTimes(Piece piece, Report report) {
        FEWER_TIMES
                .matcher(piece.masked())
                .results()
                .forEach(match -> report.on(piece, match).add());
    }

    private static void units(Piece piece, Report report) {
        for (MatchResult match :
                Language.UNITS.matcher(piece.masked()).results().toList()) {
            String unit = match.group(1);
            report.on(piece, match, 1)
                    .with(Language.LEGAL_UNITS.getOrDefault(unit, unit))
                    .add();
        }
    }

    /** NB-09: the parts behind 其中 add up, unless the list is open. */
    private static void parts(Piece piece, Report report) {
        for (MatchResult match : TOTAL.matcher(piece.masked()).results().toList()) {
            String clause = match.group().substring(match.group().indexOf("其中"));
            List<BigDecimal> numbers = Pattern.compile("(\\d+(?:\\.\\d+)?)" + Pattern.quote(match.group(2)))
                    .matcher(clause)
                    .results()
                    .map(found -> new BigDecimal(found.group(1)))
                    .toList();
            BigDecimal total = new BigDecimal(match.group(1));
            BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean open = clause.contains("等") || clause.contains("包括") || clause.contains("含");
            boolean wrong = numbers.size() == 1 ? sum.compareTo(total) > 0 : sum.compareTo(total) != 0;
            if (!numbers.isEmpty() && wrong && !open) {
                report.on(piece, match)
                        .with(total.toPlainString(), sum.toPlainString())
                        .add();
            }
        }
    }
}
