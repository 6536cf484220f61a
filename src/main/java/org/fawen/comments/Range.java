package org.fawen.comments;

import java.util.List;
import java.util.Optional;
import org.fawen.notice.content.Block;

/**
 * Words somebody marked in a text.
 *
 * @param block id of the block
 * @param start first UTF-16 offset in the block's words
 */
public record Range(String block, int start, String quote) {

    /** The first place with these words; for those who type them instead of marking them. */
    public static Optional<Range> ofWords(List<Block> text, String words) {
        var sought = words.strip();
        return sought.isEmpty()
                ? Optional.empty()
                : text.stream()
                        .filter(block -> BlockText.of(block).contains(sought))
                        .findFirst()
                        .map(block -> new Range(block.id(), BlockText.of(block).indexOf(sought), sought));
    }
}
