package org.fawen.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Run;
import tools.jackson.databind.JsonNode;

/** Takes blocks out of a tree by a white list: kinds, fields, types and ranges; anything else is refused. */
final class BlockDecoder {

    private static final Pattern ID = Pattern.compile("[0-9a-hjkmnp-tv-z]{6}");
    private static final int MOST_ATTACHMENTS = 99;
    private static final int WIDEST = 20;
    private static final int SHOWN = 20;

    private final Set<String> ids = new HashSet<>();
    private int place;

    List<Block> blocks(JsonNode body) {
        if (!body.isArray()) {
            throw new Refusal("drafting.refused.body.unreadable");
        }
        return each(body, this::block);
    }

    private Block block(JsonNode json) {
        place++;
        var kind = word(json, "kind");
        return switch (kind) {
            case "paragraph" -> {
                fields(json, Set.of("kind", "id", "runs"));
                yield new Block.Paragraph(id(json), runs(json.path("runs")));
            }
            case "heading" -> {
                fields(json, Set.of("kind", "id", "level", "runIn", "runs"));
                yield new Block.Heading(
                        id(json), number(json, "level", 4), truth(json, "runIn"), runs(json.path("runs")));
            }
            case "list" -> {
                fields(json, Set.of("kind", "id", "items"));
                yield new Block.Listing(id(json), filled(json.path("items"), this::runs, "items"));
            }
            case "table" -> {
                fields(json, Set.of("kind", "id", "rows"));
                yield new Block.Table(id(json), rows(json.path("rows")));
            }
            default -> throw unknown(kind);
        };
    }

    private String id(JsonNode json) {
        var id = word(json, "id");
        if (!ID.matcher(id).matches() || !ids.add(id)) {
            throw unknown("id " + id);
        }
        return id;
    }

    private List<Run> runs(JsonNode json) {
        if (!json.isArray()) {
            throw unknown("runs");
        }
        return each(json, this::run);
    }

    private Run run(JsonNode json) {
        if (json.has("attachment")) {
            fields(json, Set.of("attachment"));
            return new Run.Reference(number(json, "attachment", MOST_ATTACHMENTS));
        }
        fields(json, Set.of("text", "strong"));
        return new Run.Text(word(json, "text"), truth(json, "strong"));
    }

    private List<List<Cell>> rows(JsonNode json) {
        var rows = filled(json, row -> row.isArray() ? each(row, this::cell) : refused("rows"), "rows");
        if (!FullGrid.isFilledBy(rows)) {
            throw new Refusal("drafting.refused.body.table", place);
        }
        return rows;
    }

    private Cell cell(JsonNode json) {
        fields(json, Set.of("runs", "header", "colspan", "rowspan"));
        return new Cell(
                runs(json.path("runs")),
                truth(json, "header"),
                number(json, "colspan", WIDEST),
                number(json, "rowspan", WIDEST));
    }

    private <T> List<T> filled(JsonNode json, Function<JsonNode, T> read, String name) {
        if (!json.isArray() || json.isEmpty()) {
            throw unknown(name);
        }
        return each(json, read);
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        var values = new ArrayList<T>(array.size());
        array.forEach(item -> values.add(read.apply(item)));
        return values;
    }

    private void fields(JsonNode json, Set<String> allowed) {
        if (!json.isObject()) {
            throw unknown(json.getNodeType().toString());
        }
        json.propertyNames().stream()
                .filter(name -> !allowed.contains(name))
                .findFirst()
                .ifPresent(this::refused);
    }

    private String word(JsonNode json, String name) {
        var value = json.path(name);
        return value.isString() ? value.stringValue() : refused(name);
    }

    private boolean truth(JsonNode json, String name) {
        var value = json.path(name);
        return value.isBoolean() ? value.booleanValue() : refused(name);
    }

    private int number(JsonNode json, String name, int largest) {
        var value = json.path(name);
        if (!value.isInt() || value.intValue() < 1 || value.intValue() > largest) {
            throw unknown(name);
        }
        return value.intValue();
    }

    private <T> T refused(String what) {
        throw unknown(what);
    }

    private Refusal unknown(String what) {
        return new Refusal(
                "drafting.refused.body.unknown",
                Math.max(1, place),
                what.length() <= SHOWN ? what : what.substring(0, SHOWN) + "…");
    }
}
