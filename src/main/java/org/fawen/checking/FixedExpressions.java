package org.fawen.checking;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * STY-08: fixed expressions are written exactly. A near match is a quoted expression at edit distance 1 (entries up to
 * seven characters) or 2, or unquoted words at that distance behind one of the verbs the list gives.
 */
final class FixedExpressions {

    private static final Pattern QUOTED = Pattern.compile("[“‘\"]([^“”‘’\"]{2,40})[”’\"]");
    private static final int SHORT_EXPRESSION = 7;

    private FixedExpressions() {}

    static void check(Draft draft, Report report) {
        EditingList list = draft.knowledge().lists().fixed();
        Set<String> exact = new TreeSet<>(list.words());
        for (Piece piece : draft.prose()) {
            List<MatchResult> quoted = QUOTED.matcher(piece.text()).results().toList();
            for (EditingList.Entry entry : list.entries()) {
                quoted(piece, quoted, entry, exact, report);
                behindVerb(piece, entry, exact, report);
            }
        }
    }

    private static void quoted(
            Piece piece, List<MatchResult> quoted, EditingList.Entry entry, Set<String> exact, Report report) {
        for (MatchResult match : quoted) {
            if (isNear(match.group(1), entry.word(), exact)) {
                report.on(piece, match, 1)
                        .with(entry.word())
                        .propose(entry.word())
                        .add();
            }
        }
    }

    private static void behindVerb(Piece piece, EditingList.Entry entry, Set<String> exact, Report report) {
        List<String> verbs = Arrays.stream(entry.column(0).split("\\s+"))
                .filter(verb -> !verb.isEmpty())
                .toList();
        int length = entry.word().length();
        for (String verb : verbs) {
            int at = piece.text().indexOf(verb);
            while (at >= 0) {
                int start = at + verb.length();
                int end = Math.min(start + length, piece.text().length());
                if (isNear(piece.text().substring(start, end), entry.word(), exact)) {
                    report.on(piece, start, end)
                            .with(entry.word())
                            .propose(entry.word())
                            .add();
                }
                at = piece.text().indexOf(verb, start);
            }
        }
    }

    private static boolean isNear(String words, String expression, Set<String> exact) {
        int most = expression.length() <= SHORT_EXPRESSION ? 1 : 2;
        return !exact.contains(words)
                && Math.abs(words.length() - expression.length()) <= most
                && Similarity.distance(words, expression) <= most;
    }
}
