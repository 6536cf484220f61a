package org.fawen.notice.content;

import java.util.List;
import java.util.stream.Collectors;

/** The words of a text one after the other, for finding and for reading aloud. */
public final class PlainText {

    private PlainText() {}

    /** The body, one line a block, item or row. */
    public static String of(Content content) {
        var attachments = content.attachments().size();
        return content.blocks().stream().map(block -> of(block, attachments)).collect(Collectors.joining("\n"));
    }

    private static String of(Block block, int attachments) {
        return switch (block) {
            case Block.Paragraph paragraph -> Runs.text(paragraph.runs(), attachments);
            case Block.Heading heading -> Runs.text(heading.runs(), attachments);
            case Block.Listing listing ->
                listing.items().stream()
                        .map(item -> Runs.text(item, attachments))
                        .collect(Collectors.joining("\n"));
            case Block.Table table ->
                table.rows().stream().map(row -> row(row, attachments)).collect(Collectors.joining("\n"));
        };
    }

    private static String row(List<Cell> row, int attachments) {
        return row.stream().map(cell -> Runs.text(cell.runs(), attachments)).collect(Collectors.joining("　"));
    }
}
