package org.fawen.notice.persistence;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is found by: every Han character and every two that stand together, and every word of letters or digits. No
 * dictionary decides what can be found, and no text is too new for one.
 */
final class SearchTokens {

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final int LONGEST_WORD = 60;
    private static final int MOST_ASKED = 64;

    private SearchTokens() {}

    /** The tokens of a text. */
    static Set<String> of(String text) {
        var tokens = new LinkedHashSet<String>();
        RUN.matcher(plain(text)).results().map(run -> run.group()).forEach(run -> {
            if (isHan(run)) {
                run.codePoints().mapToObj(Character::toString).forEach(tokens::add);
                pairs(run).forEach(tokens::add);
            } else {
                tokens.add(cut(run));
            }
        });
        return tokens;
    }

    /** A query of PostgreSQL for the words somebody asks for; empty when there are none. */
    static String asked(String words) {
        return RUN.matcher(plain(words))
                .results()
                .map(run -> run.group())
                .flatMap(run -> isHan(run)
                        ? (run.codePointCount(0, run.length()) == 1 ? List.of(run) : pairs(run)).stream()
                        : java.util.stream.Stream.of(cut(run)))
                .distinct()
                .limit(MOST_ASKED)
                .map(token -> "'" + token + "'")
                .collect(Collectors.joining(" & "));
    }

    private static List<String> pairs(String run) {
        var points = run.codePoints().toArray();
        return java.util.stream.IntStream.range(1, points.length)
                .mapToObj(place -> new String(points, place - 1, 2))
                .toList();
    }

    private static boolean isHan(String run) {
        return Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /** Full-width letters and digits are found by the ones on the keyboard. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String cut(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
    }
}
