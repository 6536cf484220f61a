package org.fawen.checking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fawen.checking.AttachedFile.Kind;
import org.fawen.checking.CheckInput.Channel;
import org.fawen.checking.CheckInput.Disclosure;
import org.fawen.checking.CheckInput.Outlet;
import org.fawen.checking.CheckInput.Urgency;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a sample notice of the interchange format as an input; block ids are b1, b2 and so on. */
final class Sample {

    private Sample() {}

    static CheckInputBuilder read(String name) {
        JsonNode json = Fixture.resource(name);
        DocumentType type = DocumentType.valueOf(json.get("docType").asString());
        LocalDate published = day(json, "publishTime");
        CheckInputBuilder builder = CheckInput.builder(
                        type, json.get("title").asString(), published == null ? FixtureInput.TODAY : published)
                .issuers(texts(json, "issuers"))
                .addressees(texts(json, "addressees"))
                .copyTo(texts(json, "copyTo"))
                .channel(channel(json, type))
                .urgency(Urgency.valueOf(json.get("urgency").asString()))
                .disclosure(Disclosure.valueOf(json.get("disclosure").asString()))
                .docNumber(text(json, "docNumber"))
                .date(day(json, "date"))
                .publishDate(published)
                .flags(Set.copyOf(texts(json, "flags")))
                .blocks(blocks(json))
                .attachments(attachments(json))
                .knowledge(Register.knowledge());
        if (json.get("disclosure").asString().equals("PROACTIVE")) {
            builder.outlets(Set.of(Outlet.PUBLIC_SITE, Outlet.FEED));
        }
        JsonNode replyTo = json.get("replyTo");
        if (replyTo != null && !replyTo.isNull()) {
            builder.replyTo(new CheckInput.ReplyTo(
                    replyTo.get("title").asString(),
                    text(replyTo, "number"),
                    day(replyTo, "date"),
                    text(replyTo, "from")));
        }
        return builder;
    }

    private static Channel channel(JsonNode json, DocumentType type) {
        String channel = text(json, "channel");
        if (channel == null) {
            return type == DocumentType.LETTER ? Channel.LETTER : Channel.WEB_ONLY;
        }
        return Channel.valueOf(channel.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<TextBlock> blocks(JsonNode json) {
        List<TextBlock> blocks = new ArrayList<>();
        json.get("body").valueStream().forEach(node -> blocks.add(block(node, "b" + (blocks.size() + 1))));
        return blocks;
    }

    private static TextBlock block(JsonNode node, String id) {
        return switch (node.get("type").asString()) {
            case "paragraph" -> new TextBlock.Paragraph(id, node.get("text").asString());
            case "heading" ->
                new TextBlock.Heading(
                        id, node.get("level").asInt(), false, node.get("text").asString());
            case "table" -> new TextBlock.Table(id, cells(node));
            default -> throw new IllegalArgumentException(node.get("type").asString());
        };
    }

    private static List<TextBlock.Cell> cells(JsonNode table) {
        List<TextBlock.Cell> cells = new ArrayList<>();
        boolean[] head = {true};
        table.get("rows").valueStream().forEach(row -> {
            row.valueStream().forEach(cell -> cells.add(new TextBlock.Cell(cell.asString(), head[0])));
            head[0] = false;
        });
        return cells;
    }

    private static List<AttachedFile> attachments(JsonNode json) {
        return json.get("attachments")
                .valueStream()
                .map(file -> AttachedFile.of(
                        file.get("title").asString(),
                        text(file, "file") != null,
                        Kind.valueOf(file.get("kind").asString().toUpperCase(Locale.ROOT))))
                .toList();
    }

    private static List<String> texts(JsonNode json, String field) {
        JsonNode node = json.get(field);
        return node == null
                ? List.of()
                : node.valueStream().map(JsonNode::asString).toList();
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode node = json.get(field);
        return node == null || node.isNull() ? null : node.asString();
    }

    private static @Nullable LocalDate day(JsonNode json, String field) {
        String text = text(json, field);
        if (text == null) {
            return null;
        }
        return text.contains("T") ? LocalDateTime.parse(text).toLocalDate() : LocalDate.parse(text);
    }
}
