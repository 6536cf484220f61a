package org.fawen.notice.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fawen.notice.RoutingFlag;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.HeadingMarks;
import org.fawen.notice.content.Minutes;
import org.fawen.notice.content.ReplyTo;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.fawen.notice.content.Urgency;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Turns a notice into the interchange format. */
final class InterchangeWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final java.time.format.DateTimeFormatter SECONDS =
            java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final DefaultIndenter INDENT = new DefaultIndenter(" ", "\n");

    private InterchangeWriter() {}

    static String write(InterchangeNotice notice) {
        var content = notice.content();
        var file = new LinkedHashMap<String, Object>();
        file.put("title", content.title());
        file.put("docType", content.docType().name());
        put(file, "channel", notice.channel() == null ? null : notice.channel().key());
        put(file, "audience", content.audience() == Audience.PUBLIC ? null : Allowed.lower(content.audience()));
        put(file, "subject", notice.subject().equals(InterchangeNotice.NO_SUBJECT) ? null : notice.subject());
        put(
                file,
                "flags",
                notice.flags().stream().sorted().map(RoutingFlag::key).toList());
        file.put("issuers", content.issuers());
        put(file, "draftingUnit", notice.draftingUnit());
        put(
                file,
                "docNumber",
                notice.docNumber() == null ? null : notice.docNumber().toString());
        put(file, "date", notice.date() == null ? null : notice.date().toString());
        put(
                file,
                "publishTime",
                notice.publishTime() == null ? null : notice.publishTime().format(SECONDS));
        put(file, "editor", notice.editor());
        put(file, "source", notice.source());
        put(file, "addressees", content.addressees());
        put(file, "copyTo", content.copyTo());
        put(
                file,
                "urgency",
                content.urgency() == Urgency.NORMAL ? null : content.urgency().name());
        put(
                file,
                "disclosure",
                content.disclosure() == Disclosure.PROACTIVE
                        ? null
                        : content.disclosure().name());
        put(file, "note", content.note());
        put(file, "replyTo", content.replyTo() == null ? null : replyTo(content.replyTo()));
        put(file, "minutes", content.minutes() == null ? null : minutes(content.minutes()));
        file.put("body", blocks(content.blocks()));
        put(
                file,
                "attachments",
                notice.attachments().stream().map(InterchangeWriter::attachment).toList());
        return JSON.writer()
                        .with(new DefaultPrettyPrinter()
                                .withObjectIndenter(INDENT)
                                .withArrayIndenter(INDENT))
                        .writeValueAsString(file)
                + "\n";
    }

    private static void put(Map<String, Object> object, String field, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            object.put(field, value);
        }
    }

    private static Map<String, Object> replyTo(ReplyTo replyTo) {
        var object = new LinkedHashMap<String, Object>();
        object.put("title", replyTo.title());
        put(object, "number", replyTo.number());
        put(object, "date", replyTo.date() == null ? null : replyTo.date().toString());
        put(object, "from", replyTo.from());
        return object;
    }

    private static Map<String, Object> minutes(Minutes minutes) {
        var object = new LinkedHashMap<String, Object>();
        object.put("meeting", minutes.meeting());
        put(object, "series", minutes.series());
        put(object, "date", minutes.date() == null ? null : minutes.date().toString());
        put(object, "chair", minutes.chair());
        put(object, "attended", minutes.attended());
        put(object, "absent", minutes.absent());
        put(object, "observers", minutes.observers());
        return object;
    }

    private static Map<String, Object> attachment(AttachmentFile attachment) {
        var object = new LinkedHashMap<String, Object>();
        object.put("title", attachment.title());
        put(object, "file", attachment.file());
        put(object, "kind", attachment.kind() == AttachmentKind.PRINT ? null : Allowed.lower(attachment.kind()));
        return object;
    }

    private static List<Object> blocks(List<Block> blocks) {
        var marks = HeadingMarks.of(blocks);
        var written = new ArrayList<Object>();
        for (var i = 0; i < blocks.size(); i++) {
            written.add(block(blocks.get(i), marks.get(i)));
        }
        return written;
    }

    private static Map<String, Object> block(Block block, String mark) {
        var object = new LinkedHashMap<String, Object>();
        switch (block) {
            case Block.Paragraph paragraph -> {
                object.put("type", "paragraph");
                words(object, paragraph.runs());
            }
            case Block.Heading heading -> {
                object.put("type", "heading");
                object.put("level", heading.level());
                put(object, "runIn", heading.runIn() ? true : null);
                words(object, marked(heading.runs(), mark));
            }
            case Block.Listing listing -> {
                object.put("type", "list");
                object.put(
                        "items",
                        listing.items().stream().map(InterchangeWriter::item).toList());
            }
            case Block.Table table -> {
                object.put("type", "table");
                object.put("rows", rows(table.rows()));
            }
        }
        return object;
    }

    private static List<Run> marked(List<Run> runs, String mark) {
        var strong = !runs.isEmpty() && runs.getFirst() instanceof Run.Text first && first.strong();
        var marked = new ArrayList<Run>(runs);
        marked.addFirst(new Run.Text(mark, strong));
        return Runs.tidy(marked);
    }

    private static void words(Map<String, Object> object, List<Run> runs) {
        if (isPlain(runs)) {
            object.put("text", plain(runs));
        } else {
            object.put("runs", runs.stream().map(InterchangeWriter::run).toList());
        }
    }

    private static boolean isPlain(List<Run> runs) {
        return runs.stream().allMatch(run -> run instanceof Run.Text text && !text.strong());
    }

    private static String plain(List<Run> runs) {
        return Runs.text(runs, 0);
    }

    private static Map<String, Object> run(Run run) {
        var object = new LinkedHashMap<String, Object>();
        switch (run) {
            case Run.Reference reference -> object.put("attachmentRef", reference.ordinal());
            case Run.Text text -> {
                object.put("text", text.text());
                put(object, "strong", text.strong() ? true : null);
            }
        }
        return object;
    }

    private static Object item(List<Run> runs) {
        if (isPlain(runs)) {
            return plain(runs);
        }
        var object = new LinkedHashMap<String, Object>();
        words(object, runs);
        return object;
    }

    /** A table whose head is just its first row names no header; one without any says so on its first cell. */
    private static List<Object> rows(List<List<Cell>> rows) {
        var usual = rows.getFirst().stream().allMatch(Cell::header)
                && rows.stream().skip(1).flatMap(List::stream).noneMatch(Cell::header);
        var headless = rows.stream().flatMap(List::stream).noneMatch(Cell::header);
        var written = new ArrayList<Object>();
        for (var row : rows) {
            var cells = new ArrayList<Object>();
            for (var cell : row) {
                var first = written.isEmpty() && cells.isEmpty();
                cells.add(cell(cell, usual ? null : cell.header() ? Boolean.TRUE : headless && first ? false : null));
            }
            written.add(cells);
        }
        return written;
    }

    private static Object cell(Cell cell, @Nullable Boolean header) {
        if (isPlain(cell.runs()) && header == null && cell.colspan() == 1 && cell.rowspan() == 1) {
            return plain(cell.runs());
        }
        var object = new LinkedHashMap<String, Object>();
        words(object, cell.runs());
        put(object, "header", header);
        put(object, "colspan", cell.colspan() == 1 ? null : cell.colspan());
        put(object, "rowspan", cell.rowspan() == 1 ? null : cell.rowspan());
        return object;
    }
}
