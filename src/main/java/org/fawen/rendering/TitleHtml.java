package org.fawen.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Keeps the words of a title whole where lines break (GB/T 9704-2012 7.3.1). */
final class TitleHtml {

    private static final int LONGEST_ORGAN = 14;
    private static final String YEARS = "[0-9]{4}(?:[—－-][0-9]{4})?(?:年度|学年|年)|第[0-9一二三四五六七八九十百]+[次届期号]|关于";
    private static final String TYPE = "的?(?:决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|复函|函|纪要|公示)$";
    private static final List<String> WORDS = words();

    private TitleHtml() {}

    static String of(String title, List<String> issuers) {
        var html = new Html().open("h1", "paper-title");
        var whole = whole(issuers).matcher(title);
        var from = 0;
        while (whole.find()) {
            html.text(title.substring(from, whole.start())).element("span", "paper-whole", whole.group());
            from = whole.end();
        }
        return html.text(title.substring(from)).close("h1").toString();
    }

    private static Pattern whole(List<String> issuers) {
        var organs = issuers.stream()
                .filter(issuer -> !issuer.isEmpty() && issuer.length() <= LONGEST_ORGAN)
                .sorted(Comparator.comparing(String::length).reversed());
        var literal = Stream.concat(organs, WORDS.stream()).map(Pattern::quote);
        return Pattern.compile(Stream.concat(Stream.of(TYPE, YEARS), literal).collect(Collectors.joining("|")));
    }

    /** The longest first, so that a word is not cut at a shorter one. */
    private static List<String> words() {
        try {
            return new ClassPathResource("title-words.txt", TitleHtml.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
