package org.fawen.notice.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form {@code fawen-content-1}: UTF-8 JSON in RFC 8785 key order without insignificant space. Absent
 * values are left out. Golden vectors under {@code src/test/resources/hash} hold it fast; changing one of them means
 * {@code fawen-content-2}.
 */
public final class CanonicalForm {

    private CanonicalForm() {}

    /** @throws IllegalStateException when a text is not in normal form: it was changed past {@link Content} */
    public static byte[] of(Content content) {
        return bytes(object(
                "form",
                "fawen-content-1",
                "docType",
                content.docType().name(),
                "title",
                content.title(),
                "issuers",
                content.issuers(),
                "addressees",
                content.addressees(),
                "copyTo",
                content.copyTo(),
                "urgency",
                content.urgency().name(),
                "disclosure",
                content.disclosure().name(),
                "audience",
                content.audience().name(),
                "replyTo",
                replyTo(content.replyTo()),
                "minutes",
                minutes(content.minutes()),
                "note",
                content.note(),
                "blocks",
                each(content.blocks(), CanonicalForm::block),
                "attachments",
                each(content.attachments(), CanonicalForm::attachment)));
    }

    /** The same form of one block. */
    public static byte[] of(Block block) {
        return bytes(block(block));
    }

    private static Map<String, Object> block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> object("kind", "paragraph", "runs", runs(paragraph.runs()));
            case Block.Heading heading ->
                object(
                        "kind",
                        "heading",
                        "level",
                        heading.level(),
                        "runIn",
                        heading.runIn(),
                        "runs",
                        runs(heading.runs()));
            case Block.Listing listing ->
                object("kind", "list", "items", each(listing.items(), item -> object("runs", runs(item))));
            case Block.Table table ->
                object("kind", "table", "rows", each(table.rows(), row -> each(row, CanonicalForm::cell)));
        };
    }

    private static Map<String, Object> cell(Cell cell) {
        return object(
                "runs",
                runs(cell.runs()),
                "header",
                cell.header(),
                "colspan",
                cell.colspan(),
                "rowspan",
                cell.rowspan());
    }

    private static List<Object> runs(List<Run> runs) {
        return each(runs, run -> switch (run) {
            case Run.Text text -> object("text", text.text(), "strong", text.strong());
            case Run.Reference reference -> object("attachment", reference.ordinal());
        });
    }

    private static Map<String, Object> attachment(Attachment attachment) {
        return object(
                "title",
                attachment.title(),
                "sha256",
                attachment.sha256(),
                "length",
                attachment.length(),
                "kind",
                attachment.kind().name());
    }

    private static @Nullable Map<String, Object> replyTo(@Nullable ReplyTo replyTo) {
        return replyTo == null
                ? null
                : object(
                        "title",
                        replyTo.title(),
                        "number",
                        replyTo.number(),
                        "date",
                        replyTo.date() == null ? null : replyTo.date().toString(),
                        "from",
                        replyTo.from());
    }

    private static @Nullable Map<String, Object> minutes(@Nullable Minutes minutes) {
        return minutes == null
                ? null
                : object(
                        "meeting",
                        minutes.meeting(),
                        "series",
                        minutes.series(),
                        "date",
                        minutes.date() == null ? null : minutes.date().toString(),
                        "chair",
                        minutes.chair(),
                        "attended",
                        minutes.attended(),
                        "absent",
                        minutes.absent(),
                        "observers",
                        minutes.observers());
    }

    private static <T> List<Object> each(List<T> values, Function<T, Object> form) {
        return values.stream().map(form).toList();
    }

    private static Map<String, Object> object(@Nullable Object... keysAndValues) {
        var object = new TreeMap<String, Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            var value = keysAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(keysAndValues[i]), value);
            }
        }
        return object;
    }

    private static byte[] bytes(Object value) {
        var json = new StringBuilder();
        write(json, value);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(StringBuilder json, Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                json.append('{');
                var first = true;
                for (var entry : map.entrySet()) {
                    json.append(first ? "" : ",");
                    first = false;
                    write(json, entry.getKey());
                    json.append(':');
                    write(json, entry.getValue());
                }
                json.append('}');
            }
            case List<?> list -> {
                json.append('[');
                for (var i = 0; i < list.size(); i++) {
                    json.append(i == 0 ? "" : ",");
                    write(json, list.get(i));
                }
                json.append(']');
            }
            case String text -> quote(json, text);
            case Integer number -> json.append(number.intValue());
            case Long number -> json.append(number.longValue());
            case Boolean truth -> json.append(truth.booleanValue());
            default -> throw new IllegalArgumentException("Not part of the canonical form: " + value.getClass());
        }
    }

    private static void quote(StringBuilder json, String text) {
        if (!NormalText.isNormal(text)) {
            throw new IllegalStateException("Text is not in normal form: " + Arrays.toString(text.toCharArray()));
        }
        json.append('"');
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '"' || character == '\\') {
                json.append('\\');
            }
            json.append(character); // controls cannot occur: NormalText has none
        }
        json.append('"');
    }
}
