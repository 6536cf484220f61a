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

/** Words of titles that stay whole where lines break (GB/T 9704-2012 7.3.1). */
public final class TitleWords {

    private static final int LONGEST_ORGAN = 14;
    private static final String YEARS = "[0-9]{4}(?:[—－-][0-9]{4})?(?:年度|学年|年)|第[0-9一二三四五六七八九十百]+[次届期号]|关于";
    private static final String TYPE = "的?(?:决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|复函|函|纪要|公示)$";
    private static final List<String> WORDS = words();

    private TitleWords() {}

    /** Finds, from left to right, what must not be divided. */
    public static Pattern whole(List<String> issuers) {
        var organs = issuers.stream()
                .filter(issuer -> !issuer.isEmpty() && issuer.length() <= LONGEST_ORGAN)
                .sorted(Comparator.comparing(String::length).reversed());
        var literal = Stream.concat(organs, WORDS.stream()).map(Pattern::quote);
        return Pattern.compile(Stream.concat(Stream.of(TYPE, YEARS), literal).collect(Collectors.joining("|")));
    }

    /** The longest first, so that a word is not cut at a shorter one. */
    private static List<String> words() {
        try {
            return new ClassPathResource("title-words.txt", TitleWords.class)
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
