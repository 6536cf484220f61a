package org.fawen.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fawen.notice.NoticeId;
import org.fawen.notice.PublicEntries.Choice;
import org.fawen.notice.PublicEntries.Position;
import org.fawen.notice.SiteColumn;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.DocType;
import org.jspecify.annotations.Nullable;

/**
 * A list as its address asks for it; every choice is in the address.
 *
 * @param path {@code /} or {@code /search}
 * @param before where the page before ended
 */
record ListAsked(String path, Choice choice, @Nullable Position before) {

    private static final Pattern POSITION = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})\\.([0-9a-f-]{36})");
    private static final int LONGEST = 100;

    /** Reads the parameters; what makes no sense gives no list. */
    static Optional<ListAsked> of(String path, Audience audience, HttpServletRequest request) {
        try {
            var words = said(request, "q");
            return Optional.of(new ListAsked(
                    path,
                    new Choice(
                            audience,
                            optional(request, "column").map(ListAsked::column).orElse(null),
                            optional(request, "year").map(Integer::valueOf).orElse(null),
                            optional(request, "organ").orElse(null),
                            optional(request, "type").map(DocType::valueOf).orElse(null),
                            words.length() <= LONGEST ? words : words.substring(0, LONGEST),
                            said(request, "in").equals("title")),
                    optional(request, "before").map(ListAsked::position).orElse(null)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static SiteColumn column(String key) {
        return SiteColumn.named(key).orElseThrow(() -> new IllegalArgumentException(key));
    }

    private static Position position(String text) {
        var parts = POSITION.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Position(
                Instant.ofEpochSecond(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))),
                new NoticeId(UUID.fromString(parts.group(3))));
    }

    private static Optional<String> optional(HttpServletRequest request, String name) {
        return Optional.of(said(request, name)).filter(word -> !word.isEmpty());
    }

    private static String said(HttpServletRequest request, String name) {
        var word = request.getParameter(name);
        return word == null ? "" : word.strip();
    }

    /** Whether it asks for anything that is not a plain list of a column. */
    public boolean isNarrowed() {
        return choice.year() != null || choice.organ() != null || choice.docType() != null;
    }

    /** The address of this very list, without a language. */
    String address() {
        return address(choice.column(), before);
    }

    /** The address of its next page. */
    String next(Position last) {
        return address(choice.column(), last);
    }

    /** The address of its first page. */
    String first() {
        return address(choice.column(), null);
    }

    private String address(@Nullable SiteColumn column, @Nullable Position from) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", choice.words());
        put(parameters, "in", choice.titlesOnly() ? "title" : "");
        put(parameters, "column", column == null ? "" : column.key());
        put(parameters, "year", choice.year() == null ? "" : choice.year().toString());
        put(parameters, "organ", choice.organ() == null ? "" : choice.organ());
        put(parameters, "type", choice.docType() == null ? "" : choice.docType().name());
        if (from != null) {
            put(
                    parameters,
                    "before",
                    "%d.%d.%s".formatted(from.at().getEpochSecond(), from.at().getNano(), from.notice()));
        }
        return parameters.isEmpty()
                ? path
                : path
                        + parameters.entrySet().stream()
                                .map(entry -> entry.getKey() + "="
                                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&", "?", ""));
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    /** The columns in their order, for the bar above the list. */
    static java.util.List<SiteColumn> columns() {
        return Arrays.asList(SiteColumn.values());
    }
}
