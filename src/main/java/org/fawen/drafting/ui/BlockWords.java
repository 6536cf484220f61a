package org.fawen.drafting.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.fawen.drafting.PastedText;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Runs;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** A block in words, to be compared by a person. */
final class BlockWords {

    private BlockWords() {}

    static String of(@Nullable Block block) {
        return switch (block) {
            case null -> Texts.text("drafting.merge.removed");
            case Block.Heading heading -> Runs.text(heading.runs(), 2);
            case Block.Table table ->
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> Runs.text(cell.runs(), 2))
                                .collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n"));
            default -> PastedText.bodyText(List.of(block));
        };
    }
}
