package org.fawen.checking;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

/** SEC-06: words of page hijackers, counted with a companion within six characters or as a line of their own. */
final class Hijacks {

    private static final String NEAR = "[^，。；：、！？]{0,6}?";

    private Hijacks() {}

    static void check(Draft draft, Report report) {
        EditingLists lists = draft.knowledge().lists();
        if (lists.hijack().entries().isEmpty()) {
            return;
        }
        String words = any(lists.hijack().words());
        String companions = any(lists.companions().words());
        // A Han character right before the word makes it part of a name, such as 李开云.
        Pattern pattern = Pattern.compile("^\\s*(?:" + words + ")\\s*$"
                + "|(?<!\\p{IsHan})(?:" + words + ")" + NEAR + "(?:" + companions + ")"
                + "|(?:" + companions + ")(?:" + NEAR + "(?<!\\p{IsHan}))?(?:" + words + ")");
        for (Piece piece : draft.everything()) {
            pattern.matcher(piece.text())
                    .results()
                    .forEach(match -> report.on(piece, match).propose("").add());
        }
    }

    private static String any(List<String> words) {
        return words.isEmpty() ? "(?!)" : words.stream().map(Pattern::quote).collect(joining("|"));
    }
}
