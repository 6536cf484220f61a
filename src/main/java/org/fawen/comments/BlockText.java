package org.fawen.comments;

import java.util.List;
import java.util.stream.Collectors;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Run;

/** The words of a block as places are counted in them; the browser's comment-marks.ts counts the same way. */
final class BlockText {

    /** Stands for a reference to an attachment, whose words depend on how many there are. */
    private static final String REFERENCE = "\uFFFC";

    /** Between items and cells; no place reaches over it. */
    static final char BREAK = '\n';

    private BlockText() {}

    static String of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> of(paragraph.runs());
            case Block.Heading heading -> of(heading.runs());
            case Block.Listing listing ->
                listing.items().stream().map(BlockText::of).collect(Collectors.joining("\n"));
            case Block.Table table ->
                table.rows().stream()
                        .flatMap(List::stream)
                        .map(cell -> of(cell.runs()))
                        .collect(Collectors.joining("\n"));
        };
    }

    private static String of(List<Run> runs) {
        return runs.stream()
                .map(run -> switch (run) {
                    case Run.Text text -> text.text();
                    case Run.Reference ignored -> REFERENCE;
                })
                .collect(Collectors.joining());
    }
}
