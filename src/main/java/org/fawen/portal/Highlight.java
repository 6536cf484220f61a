package org.fawen.portal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Marks the words that were asked for. */
final class Highlight {

    private static final int BEFORE = 24;
    private static final int LENGTH = 110;

    private final List<String> words;
    private final Pattern pattern;

    private Highlight(List<String> words) {
        this.words = words;
        this.pattern = Pattern.compile(
                words.stream().map(Pattern::quote).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Highlight of(String asked) {
        return new Highlight(Arrays.stream(asked.split("[\\s\\p{P}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** The text escaped, each word that was asked for within {@code mark}. */
    String in(String text) {
        if (words.isEmpty()) {
            return HtmlUtils.htmlEscape(text);
        }
        var html = new StringBuilder();
        var from = 0;
        var found = pattern.matcher(text);
        while (found.find()) {
            html.append(HtmlUtils.htmlEscape(text.substring(from, found.start())))
                    .append("<mark>")
                    .append(HtmlUtils.htmlEscape(found.group()))
                    .append("</mark>");
            from = found.end();
        }
        return html.append(HtmlUtils.htmlEscape(text.substring(from))).toString();
    }

    /** The passage around the first word that was found, marked. */
    String passage(String text) {
        var line = text.replace('\n', ' ');
        var small = line.toLowerCase(Locale.ROOT);
        var at = words.stream()
                .mapToInt(word -> small.indexOf(word.toLowerCase(Locale.ROOT)))
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(0);
        var from = Math.max(0, at - BEFORE);
        var to = Math.min(line.length(), from + LENGTH);
        return (from > 0 ? "…" : "") + in(line.substring(from, to)) + (to < line.length() ? "…" : "");
    }
}
