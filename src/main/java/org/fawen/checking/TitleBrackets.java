package org.fawen.checking;

import java.util.regex.Pattern;

/** Book-title marks in the title. */
final class TitleBrackets {

    private static final Pattern BARE_RULES =
            Pattern.compile("(?:印发|发布|公布|修订|废止)([^《》]{2,40}?(?:办法|规定|条例|细则|章程|规程))(?=的|$)");
    private static final Pattern INNER = Pattern.compile("《[^》]*(《([^《》]*)》)");

    private TitleBrackets() {}

    static void rulesInBrackets(Draft draft, Report report) {
        BARE_RULES
                .matcher(draft.title().text())
                .results()
                .forEach(match -> report.on(draft.title(), match, 1)
                        .propose("《" + match.group(1) + "》")
                        .add());
    }

    static void nestedBrackets(Draft draft, Report report) {
        INNER.matcher(draft.title().text())
                .results()
                .forEach(match -> report.on(draft.title(), match, 1)
                        .fix("〈" + match.group(2) + "〉")
                        .add());
    }
}
