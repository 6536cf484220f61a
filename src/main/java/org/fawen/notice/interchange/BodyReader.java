package org.fawen.notice.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.BlockIds;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.HeadingMarks;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;

/** Reads the blocks of a text; strips a heading's mark only where it equals the computed one. */
final class BodyReader {

    private static final Set<String> PARAGRAPH = Set.of("type", "text", "runs");
    private static final Set<String> HEADING = Set.of("type", "text", "runs", "level", "runIn");
    private static final Set<String> LIST = Set.of("type", "items");
    private static final Set<String> TABLE = Set.of("type", "rows");
    private static final Set<String> ANY = Set.of("type", "text", "runs", "level", "runIn", "items", "rows");
    private static final Set<String> ITEM = Set.of("text", "runs");
    private static final Set<String> CELL = Set.of("text", "runs", "header", "colspan", "rowspan");
    private static final Set<String> TEXT_RUN = Set.of("text", "strong");
    private static final Set<String> REFERENCE = Set.of("attachmentRef");
    private static final Map<String, Set<String>> TYPES =
            Map.of("paragraph", PARAGRAPH, "heading", HEADING, "list", LIST, "table", TABLE);
    private static final int WIDEST = 20;

    private final String file;
    private final int attachments;
    private final HeadingMarks marks = HeadingMarks.counting();

    /** @param attachments how many the notice has: a reference must not point beyond them */
    BodyReader(String file, int attachments) {
        this.file = file;
        this.attachments = attachments;
    }

    List<Block> blocks(List<Json> items) {
        return items.stream().map(this::block).toList();
    }

    private Block block(Json json) {
        var any = Reading.object(file, json, ANY);
        var type = any.requiredText("type");
        var known = TYPES.get(type);
        if (known == null) {
            throw any.refuse("type", "interchange.refused.unknown-value", type, "paragraph、heading、list、table");
        }
        var block = Reading.object(file, json, known);
        return switch (type) {
            case "paragraph" -> new Block.Paragraph(BlockIds.next(), runs(block));
            case "heading" -> heading(block);
            case "list" -> listing(block);
            default -> table(TableReader.required(block, "rows"), block.place());
        };
    }

    private Block heading(Reading block) {
        if (block.find("level").isEmpty()) {
            throw block.missing("level");
        }
        return heading(block.number("level", 1, 1, 4), block.truth("runIn"), runs(block));
    }

    private Block heading(int level, boolean runIn, List<Run> runs) {
        return new Block.Heading(BlockIds.next(), level, runIn, TypedMarks.strip(Runs.tidy(runs), marks.next(level)));
    }

    private Block listing(Reading block) {
        var items = TableReader.required(block, "items");
        return new Block.Listing(BlockIds.next(), items.stream().map(this::item).toList());
    }

    private List<Run> item(Json json) {
        return json instanceof Json.Words words ? Runs.of(words.text()) : runs(Reading.object(file, json, ITEM));
    }

    private Block table(List<Json> rows, Place place) {
        var reader = new TableReader(file, place);
        for (var row : rows) {
            reader.row(row);
            for (var cell : Reading.items(file, row)) {
                reader.cell(cell, this::cell);
            }
        }
        return new Block.Table(BlockIds.next(), reader.done());
    }

    private Cell cell(Json json) {
        if (json instanceof Json.Words words) {
            return new Cell(Runs.of(words.text()), false, 1, 1);
        }
        var cell = Reading.object(file, json, CELL);
        return new Cell(
                runs(cell),
                cell.truth("header"),
                cell.number("colspan", 1, 1, WIDEST),
                cell.number("rowspan", 1, 1, WIDEST));
    }

    private List<Run> runs(Reading holder) {
        var text = holder.text("text");
        var runs = holder.find("runs");
        if (text != null && runs.isPresent()) {
            throw holder.refuse("runs", "interchange.refused.text-and-runs");
        }
        if (text != null) {
            return Runs.of(text);
        }
        if (runs.isEmpty()) {
            throw holder.missing("text");
        }
        return Reading.items(file, runs.get()).stream().map(this::run).toList();
    }

    private Run run(Json json) {
        var names = json instanceof Json.Fields fields && fields.fields().containsKey("attachmentRef");
        var run = Reading.object(file, json, names ? REFERENCE : TEXT_RUN);
        if (!names) {
            var text = run.text("text");
            if (text == null) {
                throw run.missing("text");
            }
            return new Run.Text(text, run.truth("strong"));
        }
        var ordinal = run.number("attachmentRef", 0, 1, Integer.MAX_VALUE);
        if (ordinal < 1 || ordinal > attachments) {
            throw run.refuse("attachmentRef", "interchange.refused.no-such-attachment", ordinal, attachments);
        }
        return new Run.Reference(ordinal);
    }

    /** The convenience form: strings and tables, levels recognised. */
    List<Block> paragraphs(List<Json> items) {
        var blocks = new ArrayList<Block>();
        for (var item : items) {
            if (item instanceof Json.Words words) {
                blocks.add(TypedMarks.levelOf(words.text())
                        .map(level -> heading(level, false, Runs.of(words.text())))
                        .orElseGet(() -> new Block.Paragraph(BlockIds.next(), Runs.of(words.text()))));
            } else if (item instanceof Json.Fields) {
                var table = Reading.object(file, item, Set.of("table"));
                var rows = TableReader.required(table, "table");
                rows.stream()
                        .flatMap(row -> Reading.items(file, row).stream())
                        .forEach(cell -> Reading.words(file, cell));
                blocks.add(table(rows, table.place()));
            } else {
                throw Reading.kind(file, item, "text-or-table");
            }
        }
        return blocks;
    }
}
