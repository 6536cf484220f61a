package org.fawen.drafting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Run;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body as it travels between the browser's editor and the server: the blocks of the canonical form with their ids.
 * Reading is strict; what the model does not know is refused in a sentence that names the block.
 */
public final class BodyJson {

    /** Largest body, in bytes of JSON. */
    static final int LARGEST = 1_000_000;

    private static final int DEEPEST = 12;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNameLength(32)
                            .maxNumberLength(10)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BodyJson() {}

    public static String of(List<Block> blocks) {
        var array = JSON.createArrayNode();
        blocks.forEach(block -> write(block, array.addObject()));
        return JSON.writeValueAsString(array);
    }

    /**
     * The blocks of what an editor sent.
     *
     * @throws Refusal when it is too large, no JSON, or holds anything that is no part of a body
     */
    public static List<Block> read(String json) {
        if (json.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new Refusal("drafting.refused.body.too-large", LARGEST / 1000);
        }
        try {
            return new BlockDecoder().blocks(JSON.readTree(json));
        } catch (JacksonException broken) {
            throw new Refusal("drafting.refused.body.unreadable");
        }
    }

    private static void write(Block block, ObjectNode json) {
        json.put("id", block.id());
        switch (block) {
            case Block.Paragraph paragraph -> runs(paragraph.runs(), json.put("kind", "paragraph"));
            case Block.Heading heading ->
                runs(
                        heading.runs(),
                        json.put("kind", "heading")
                                .put("level", heading.level())
                                .put("runIn", heading.runIn()));
            case Block.Listing listing ->
                each(listing.items(), json.put("kind", "list").putArray("items"), BodyJson::runs);
            case Block.Table table ->
                each(
                        table.rows(),
                        json.put("kind", "table").putArray("rows"),
                        (row, cells) -> row.forEach(cell -> cell(cell, cells.addObject())));
        }
    }

    private static <T> void each(List<T> values, ArrayNode array, BiConsumer<T, ArrayNode> write) {
        values.forEach(value -> write.accept(value, array.addArray()));
    }

    private static void cell(Cell cell, ObjectNode json) {
        runs(
                cell.runs(),
                json.put("header", cell.header()).put("colspan", cell.colspan()).put("rowspan", cell.rowspan()));
    }

    private static void runs(List<Run> runs, ObjectNode holder) {
        runs(runs, holder.putArray("runs"));
    }

    private static void runs(List<Run> runs, ArrayNode array) {
        for (var run : runs) {
            switch (run) {
                case Run.Text text -> array.addObject().put("text", text.text()).put("strong", text.strong());
                case Run.Reference reference -> array.addObject().put("attachment", reference.ordinal());
            }
        }
    }
}
