package org.fawen.checking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One row of the fixtures: a text on which a check reports, and one on which it does not. */
record Fixture(
        String id, String severity, String level, @Nullable String fix, Case positive, Case negative) {

    /** Context as written in the design, and the text. */
    record Case(@Nullable String context, String text) {}

    static List<Fixture> all() {
        return resource("text-check-fixtures.json")
                .get("fixtures")
                .valueStream()
                .map(Fixture::of)
                .toList();
    }

    static JsonNode resource(String name) {
        try (InputStream file = Fixture.class.getResourceAsStream("/checking/" + name)) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fixture of(JsonNode row) {
        return new Fixture(
                row.get("id").asString(),
                row.get("severity").asString(),
                row.get("level").asString(),
                text(row.get("fix")),
                example(row.get("positive")),
                example(row.get("negative")));
    }

    private static Case example(JsonNode node) {
        return new Case(text(node.get("context")), node.get("text").asString());
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }

    @Override
    public String toString() {
        return id;
    }
}
