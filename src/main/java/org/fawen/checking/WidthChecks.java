package org.fawen.checking;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Full-width marks, and no spaces, next to Han characters. */
final class WidthChecks {

    private static final Pattern HALF = Pattern.compile("([,;:?!])[ 　]*|[()]");
    private static final String HALF_MARKS = ",;:?!()";
    private static final String FULL_MARKS = "，；：？！（）";
    private static final Pattern HAN_CONTEXT = Pattern.compile("[\\p{IsHan}，。；：！？、（）《》〈〉“”‘’〔〕…]");
    private static final Pattern SPACE =
            Pattern.compile("(?<=\\p{IsHan})[ \\u00A0　]+(?=[\\p{IsHan}\\d])|(?<=\\d)[ \\u00A0　]+(?=\\p{IsHan})");
    private static final Pattern LABELLED =
            Pattern.compile("^\\s*(?:[图表]\\s?\\d{1,3}(?:[-.—]\\d{1,3})?|第[一二三四五六七八九十百零\\d]{1,4}[编章节条款])[ 　]+");

    private WidthChecks() {}

    /** PUN-01. Of a pair of brackets both are widened, or the pair would not match. */
    static void halfWidth(Piece piece, Report report) {
        String text = piece.masked();
        for (MatchResult match : HALF.matcher(text).results().toList()) {
            char mark = match.group().charAt(0);
            boolean inHan = nextToHan(text, match.start()) || partnerInHan(text, match.start());
            boolean ratio = mark == ':' && digitAt(text, match.start() - 1) && digitAt(text, match.start() + 1);
            if (inHan && !ratio) {
                boolean hanBehind = hanAt(text, match.end()) || digitAt(text, match.end());
                int end = hanBehind ? match.end() : match.start() + 1;
                report.on(piece, match.start(), end)
                        .with(full(mark))
                        .fix(full(mark))
                        .add();
            }
        }
    }

    /** PUN-04. */
    static void spaces(Piece piece, Report report) {
        if (piece.kind() == Piece.Kind.TITLE || Names.isSpaced(piece.text().strip())) {
            return;
        }
        var label = LABELLED.matcher(piece.text());
        int from = label.find() ? label.end() : 0;
        SPACE.matcher(piece.masked())
                .results()
                .filter(match -> match.start() >= from)
                .forEach(match -> report.on(piece, match).fix("").add());
    }

    static String full(char half) {
        return FULL_MARKS.substring(HALF_MARKS.indexOf(half), HALF_MARKS.indexOf(half) + 1);
    }

    private static boolean nextToHan(String text, int at) {
        return hanAt(text, at - 1) || hanAt(text, at + 1);
    }

    private static boolean partnerInHan(String text, int at) {
        int partner = switch (text.charAt(at)) {
            case '(' -> text.indexOf(')', at);
            case ')' -> text.lastIndexOf('(', at);
            default -> -1;
        };
        return partner >= 0 && nextToHan(text, partner);
    }

    private static boolean hanAt(String text, int at) {
        return at >= 0
                && at < text.length()
                && HAN_CONTEXT.matcher(text.substring(at, at + 1)).matches();
    }

    private static boolean digitAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
