package org.fawen.checking;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lists about the language itself, which no unit changes; read once from the program. */
final class Language {

    /** Units that are not legal ones, to the legal unit. */
    static final Map<String, String> LEGAL_UNITS = pairs("units");

    static final Pattern UNITS = Pattern.compile("(?<=[\\d一二三四五六七八九十百千万两半几])(" + any(LEGAL_UNITS) + ")");

    /** Words of relative time (STY-01). */
    static final Pattern RELATIVE_TIMES = Pattern.compile(words("relative-times"));

    /** Confusable words in context (TYP-01). */
    static final List<Replacement> CONFUSABLES = replacements("confusables");

    /** Words that are typed twice by mistake (TYP-03). */
    static final Pattern DOUBLED = Pattern.compile(words("doubled-words"));

    /** Traditional and variant characters, to the standard one (TYP-04). */
    static final Map<Character, String> TRADITIONAL = characters("traditional-characters");

    /** Look-alike code points in context (TYP-02). */
    static final List<Replacement> LOOK_ALIKES = replacements("look-alikes");

    private Language() {}

    /** A pattern and what its match should be; empty when only a person can tell. */
    record Replacement(Pattern pattern, String literal, String right) {

        /** The places in a text; a text without the literal part is not searched. */
        Stream<MatchResult> in(String text) {
            return text.contains(literal) ? pattern.matcher(text).results() : Stream.empty();
        }
    }

    /** The words of an expression without what it looks ahead and behind for; empty when they are not plain words. */
    private static String literal(String expression) {
        String words = expression.replaceAll("\\(\\?[^()]*(?:\\([^()]*\\)[^()]*)*\\)", "");
        return words.matches("[\\p{IsHan}﹤﹥﹝﹞﹑．]+") ? words : "";
    }

    private static Map<String, String> pairs(String list) {
        return new HashMap<>(EditingList.shipped(list).entries().stream()
                .collect(toMap(EditingList.Entry::word, entry -> entry.column(0))));
    }

    private static Map<Character, String> characters(String list) {
        return new HashMap<>(EditingList.shipped(list).entries().stream()
                .collect(toMap(entry -> entry.word().charAt(0), entry -> entry.column(0))));
    }

    private static List<Replacement> replacements(String list) {
        return EditingList.shipped(list).entries().stream()
                .map(entry -> new Replacement(Pattern.compile(entry.word()), literal(entry.word()), entry.column(0)))
                .toList();
    }

    private static String words(String list) {
        return EditingList.shipped(list).words().stream().collect(joining("|"));
    }

    private static String any(Map<String, String> words) {
        return words.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(joining("|"));
    }
}
