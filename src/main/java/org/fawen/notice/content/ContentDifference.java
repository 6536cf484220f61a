package org.fawen.notice.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names where two canonical forms differ, so that a refusal can say it. */
public final class ContentDifference {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SHOWN = 20;

    private ContentDifference() {}

    /**
     * The places that differ: the names of fields ({@code title}, {@code addressees}), and for the body the words of the
     * first block that is not the same, cut after 20 characters.
     */
    public static List<String> between(byte[] signed, byte[] found) {
        var before = JSON.readTree(signed);
        var after = JSON.readTree(found);
        var names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        var differences = new ArrayList<String>();
        for (var name : names) {
            if (!before.path(name).equals(after.path(name))) {
                differences.add(name.equals("blocks") ? block(before.path(name), after.path(name)) : name);
            }
        }
        return differences;
    }

    private static String block(JsonNode before, JsonNode after) {
        for (var i = 0; i < Math.max(before.size(), after.size()); i++) {
            if (!before.path(i).equals(after.path(i))) {
                return "blocks %d “%s” → “%s”".formatted(i + 1, words(before.path(i)), words(after.path(i)));
            }
        }
        return "blocks";
    }

    private static String words(JsonNode block) {
        var words = new StringBuilder();
        block.findValuesAsString("text").forEach(words::append);
        return words.length() <= SHOWN ? words.toString() : words.substring(0, SHOWN) + "…";
    }
}
