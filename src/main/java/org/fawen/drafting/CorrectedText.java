package org.fawen.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fawen.checking.Corrections;
import org.fawen.checking.Place;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.BlockIds;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Run;

/** A text after 全部修正: bold words and references stay what they are, blocks keep their ids. Pure. */
public final class CorrectedText {

    /** Stands for a line feed, which no running text may hold; of private use, and gone before anybody reads it. */
    private static final String BREAK = "\uE000";

    private final EditedRuns runs;
    private final List<Corrections.Change> changes;

    private CorrectedText(int attachments, List<Corrections.Change> changes) {
        this.runs = new EditedRuns(new BodyText(attachments));
        this.changes = changes;
    }

    /** @param changes places of this very content, each once */
    public static Content of(Content content, List<Corrections.Change> changes) {
        var corrected = new CorrectedText(content.attachments().size(), changes);
        var blocks = new ArrayList<Block>();
        content.blocks().forEach(block -> blocks.addAll(corrected.block(block)));
        return corrected.fields(content).withBlocks(blocks);
    }

    private Content fields(Content content) {
        var changed = content;
        for (var change : changes) {
            if (change.place() instanceof Place.InField(var field, var piece)) {
                changed = field(changed, field, piece, change.after());
            }
        }
        return changed;
    }

    private static Content field(Content content, Place.Field field, int piece, String after) {
        return switch (field) {
            case TITLE -> content.withTitle(after);
            case ADDRESSEES -> content.withAddressees(addressees(after));
            case NOTE -> content.withNote(after);
            case ATTACHMENTS -> {
                var files = new ArrayList<Attachment>(content.attachments());
                files.set(piece, files.get(piece).withTitle(after));
                yield content.withAttachments(files);
            }
            // Numbers, dates and signatures are slots, computed or filled in later; the rest is chosen, not typed.
            case DOC_NUMBER, DATE, ISSUE_DATE, SIGNATURE, ISSUERS, SIGNATORY, COPY_TO, DISCLOSURE, BODY -> content;
        };
    }

    private static List<String> addressees(String line) {
        return Arrays.stream(line.replaceAll("[：:]+$", "").split("，"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private List<Block> block(Block block) {
        return switch (block) {
            case Block.Paragraph(var id, var words) -> paragraphs(id, lines(words, id, 0));
            case Block.Heading(var id, var level, var runIn, var words) -> {
                var lines = lines(words, id, 0);
                var blocks = new ArrayList<Block>(List.of(new Block.Heading(id, level, runIn, lines.getFirst())));
                lines.stream().skip(1).forEach(line -> blocks.add(new Block.Paragraph(BlockIds.next(), line)));
                yield blocks;
            }
            case Block.Listing(var id, var items) -> {
                var changed = new ArrayList<List<Run>>();
                for (var i = 0; i < items.size(); i++) {
                    changed.addAll(lines(items.get(i), id, i));
                }
                yield List.of(new Block.Listing(id, changed));
            }
            case Block.Table table -> List.of(table(table));
        };
    }

    private static List<Block> paragraphs(String id, List<List<Run>> lines) {
        var blocks = new ArrayList<Block>();
        for (var line : lines) {
            blocks.add(new Block.Paragraph(blocks.isEmpty() ? id : BlockIds.next(), line));
        }
        return blocks;
    }

    private Block.Table table(Block.Table table) {
        var piece = 0;
        var rows = new ArrayList<List<Cell>>();
        for (var row : table.rows()) {
            var cells = new ArrayList<Cell>();
            for (var cell : row) {
                var words = runs(cell.runs(), table.id(), piece++, "");
                cells.add(new Cell(words, cell.header(), cell.colspan(), cell.rowspan()));
            }
            rows.add(cells);
        }
        return new Block.Table(table.id(), rows);
    }

    /** The words of a piece, one entry a line: a line feed in a correction splits the paragraph there. */
    private List<List<Run>> lines(List<Run> words, String id, int piece) {
        var lines = new ArrayList<List<Run>>(List.of(new ArrayList<Run>()));
        for (var run : runs(words, id, piece, BREAK)) {
            if (run instanceof Run.Text(var text, var strong)) {
                var parts = text.split(BREAK, -1);
                for (var i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        lines.add(new ArrayList<>());
                    }
                    if (!parts[i].isEmpty()) {
                        lines.getLast().add(new Run.Text(parts[i], strong));
                    }
                }
            } else {
                lines.getLast().add(run);
            }
        }
        return lines;
    }

    private List<Run> runs(List<Run> words, String id, int piece, String lineBreak) {
        return changes.stream()
                .filter(change -> change.place().equals(new Place.InBlock(id, piece)))
                .findFirst()
                .map(change -> runs.of(words, change.after().replace("\n", lineBreak)))
                .orElse(words);
    }
}
