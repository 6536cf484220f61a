package org.fawen.notice.comparison;

import java.util.List;
import java.util.stream.Collectors;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Run;

/** What blocks have in common, ids aside. */
final class Blocks {

    private static final String NO_ID = "";

    private Blocks() {}

    /** A key that is equal exactly when everything that is hashed is equal: words, weight, kind, level, spans. */
    static Block key(Block block) {
        return withId(block, NO_ID);
    }

    static Block withId(Block block, String id) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(id, paragraph.runs());
            case Block.Heading heading -> new Block.Heading(id, heading.level(), heading.runIn(), heading.runs());
            case Block.Listing listing -> new Block.Listing(id, listing.items());
            case Block.Table table -> new Block.Table(id, table.rows());
        };
    }

    static boolean same(Block one, Block other) {
        return key(one).equals(key(other));
    }

    /** Whether one can be told as a changed form of the other: running text, lists and tables stay among themselves. */
    static boolean comparable(Block one, Block other) {
        return form(one) == form(other);
    }

    private static int form(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> 0;
            case Block.Heading heading -> 0;
            case Block.Listing listing -> 1;
            case Block.Table table -> 2;
        };
    }

    /** The running text of a paragraph or heading. */
    static List<Run> running(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.runs();
            case Block.Heading heading -> heading.runs();
            case Block.Listing listing -> throw new IllegalArgumentException("A list is no running text");
            case Block.Table table -> throw new IllegalArgumentException("A table is no running text");
        };
    }

    /** The words, for judging likeness. */
    static String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> words(paragraph.runs());
            case Block.Heading heading -> words(heading.runs());
            case Block.Listing listing ->
                listing.items().stream().map(Blocks::words).collect(Collectors.joining("\n"));
            case Block.Table table ->
                table.rows().stream()
                        .flatMap(List::stream)
                        .map(cell -> words(cell.runs()))
                        .collect(Collectors.joining("\n"));
        };
    }

    static String words(List<Run> runs) {
        var words = new StringBuilder();
        for (var run : runs) {
            words.append(
                    switch (run) {
                        case Run.Text text -> text.text();
                        case Run.Reference reference -> "附件" + reference.ordinal();
                    });
        }
        return words.toString();
    }
}
