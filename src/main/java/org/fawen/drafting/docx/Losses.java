package org.fawen.drafting.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What of a document does not come over as it was; nothing is passed over in silence. */
public final class Losses {

    private static final int MOST_TEXTS = 50;
    private static final int LONGEST_TEXT = 200;

    /** Kinds, in the order in which they are reported. */
    public enum Kind {
        /** Automatic numbers that became words. */
        NUMBERS,
        INSERTIONS,
        DELETIONS,
        COMMENTS,
        TEXT_BOXES,
        FOOTNOTES,
        FORMULAS,
        PICTURES,
        OBJECTS,
        HIDDEN,
        LINKS,
        NESTED_TABLES,
        HEADERS,
        MACROS;

        /** Whether the words stayed and only their form changed. */
        public boolean isChange() {
            return this == NUMBERS || this == INSERTIONS || this == LINKS || this == NESTED_TABLES;
        }
    }

    /**
     * One kind of loss.
     *
     * @param count how often
     * @param texts the words concerned, at most fifty, each at most 200 characters; empty where there are none
     */
    public record Loss(Kind kind, int count, List<String> texts) {

        public Loss {
            texts = List.copyOf(texts);
        }
    }

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> texts = new EnumMap<>(Kind.class);

    void add(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** The same with the words concerned; blank ones do not count. */
    void add(Kind kind, String words) {
        var text = words.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return;
        }
        add(kind);
        var told = texts.computeIfAbsent(kind, first -> new ArrayList<>());
        if (told.size() < MOST_TEXTS) {
            told.add(shortened(text));
        }
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
    }

    /** Each kind once. */
    public List<Loss> all() {
        return counts.entrySet().stream()
                .map(kind -> new Loss(kind.getKey(), kind.getValue(), texts.getOrDefault(kind.getKey(), List.of())))
                .toList();
    }
}
