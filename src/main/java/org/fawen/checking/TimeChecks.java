package org.fawen.checking;

import java.util.List;
import java.util.regex.Pattern;

/** Checks of the time of day. */
final class TimeChecks {

    private static final Pattern TWICE =
            Pattern.compile("(?:下午|晚上|傍晚|夜间|晚间)\\s*((?:1[3-9]|2[0-4])(?:[:：][0-5]\\d|[时点](?:[0-5]?\\d分|半|整)?))");
    private static final Pattern FULL = Pattern.compile("(?<=(?<!\\d)(?:[01]?\\d|2[0-4]))：(?=[0-5]\\d(?!\\d))");
    private static final Pattern HALF = Pattern.compile("(?<=(?<!\\d)(?:[01]?\\d|2[0-4])):(?=[0-5]\\d(?!\\d))");
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\d)(?:[01]?\\d|2[0-4])(?:时(?!间|候|代|段|长|期)|点(?![\\d五]|名|位|数))");

    private TimeChecks() {}

    /** DAT-10: an hour after noon says so already. */
    static void twice(Draft draft, Report report) {
        for (Piece piece : draft.prose()) {
            TWICE.matcher(piece.masked())
                    .results()
                    .forEach(match ->
                            report.on(piece, match).propose(match.group(1)).add());
        }
    }

    /** DAT-11: one form of hours in one text. */
    static void mixed(Draft draft, Report report) {
        List<Piece> prose = draft.prose();
        boolean half =
                prose.stream().anyMatch(piece -> HALF.matcher(piece.masked()).find());
        if (!half) {
            return;
        }
        for (Piece piece : prose) {
            FULL.matcher(piece.masked())
                    .results()
                    .forEach(match -> report.on(piece, match).fix(":").add());
            WORDS.matcher(piece.masked())
                    .results()
                    .forEach(match -> report.on(piece, match).saying("words").add());
        }
    }
}
