package org.fawen.checking;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dashes, connecting marks and ellipses. */
final class DashChecks {

    private static final Pattern DASHES =
            Pattern.compile("\\s{0,4}(?:-{2,}|－{2,}|[-－–]+—+[-－–—]*|—[-－–]+[-－–—]*|—{3,})\\s{0,4}");
    private static final Pattern SPAN_BEFORE = Pattern.compile("(?:\\d|[年月日号时点分秒元级周%℃])$");
    private static final Pattern SPAN_BEHIND = Pattern.compile("^(?:\\d|[周上下]?[一二三四五六日午]|星期)");
    private static final String UNIT = "\\p{IsHan}%℃";
    private static final Pattern HYPHEN =
            Pattern.compile("(?<=\\d{1,2}[:：]\\d{2})\\s{0,4}[-－–~]\\s{0,4}(?=\\d{1,2}[:：]\\d{2})"
                    + "|(?<=[" + UNIT + "])\\s{0,4}[-－–]\\s{0,4}(?=\\p{IsHan})"
                    + "|(?<=[年月日号时点分秒元名人个级期节届第岁倍%℃])\\s{0,4}[-－–]\\s{0,4}(?=\\d)"
                    + "|(?<=(?<![\\d-])\\d{1,4})[-－–](?=\\d{1,4}(?!\\d|-|室|号|栋|楼|房|班|幢|组|[:：]|\\.\\d+-)[" + UNIT
                    + "])");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("(?<![年月])\\d[元名人个台套件米克吨次倍岁级分%℃]?$");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("^\\d+(?:\\.\\d+)?(?![月日号时点:：\\d])(?<!\\d{4}(?=年))");
    private static final Pattern ELLIPSIS = Pattern.compile("\\.{3,}|。{3,}|．{3,}|…+");
    private static final String RIGHT_ELLIPSIS = "……";

    private DashChecks() {}

    /** PUN-06. */
    static void dashes(Piece piece, Report report) {
        for (MatchResult match : DASHES.matcher(piece.masked()).results().toList()) {
            String before = piece.masked().substring(0, match.start());
            String behind = piece.masked().substring(match.end());
            boolean rule = before.isBlank() || behind.isBlank();
            if (!rule) {
                boolean span = SPAN_BEFORE.matcher(before).find()
                        && SPAN_BEHIND.matcher(behind).find();
                String right = span ? "—" : "——";
                report.on(piece, match).with(right).fix(right).add();
            }
        }
    }

    /** PUN-07: a period or a distance is joined by —, a range of numbers by ～. */
    static void hyphens(Piece piece, Report report) {
        for (MatchResult match : HYPHEN.matcher(piece.masked()).results().toList()) {
            String before = piece.masked().substring(0, match.start());
            String behind = piece.masked().substring(match.end());
            boolean numbers = NUMBER_BEFORE.matcher(before).find()
                    && NUMBER_BEHIND.matcher(behind).find();
            String right = numbers ? "～" : "—";
            report.on(piece, match).with(right).fix(right).add();
        }
    }

    /** PUN-14: six dots, and never together with 等. */
    static void ellipsis(Piece piece, Report report) {
        for (MatchResult match : ELLIPSIS.matcher(piece.masked()).results().toList()) {
            boolean etc = match.start() > 0 && piece.masked().charAt(match.start() - 1) == '等';
            if (etc) {
                report.on(piece, match).saying("etc").fix("").add();
            } else if (!match.group().equals(RIGHT_ELLIPSIS)) {
                report.on(piece, match).fix(RIGHT_ELLIPSIS).add();
            }
        }
    }
}
