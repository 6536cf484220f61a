package org.fawen.comments.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fawen.comments.CommentThread;
import org.fawen.comments.Spot;
import org.fawen.notice.content.Block;

/** In which order comments stand beside a text. Pure. */
final class CommentOrder {

    private CommentOrder() {}

    /** Reasons of a return first, then by place; what has none comes last. */
    static List<CommentThread> of(List<CommentThread> threads, Map<UUID, Spot> spots, List<Block> text) {
        var blocks = text.stream().map(Block::id).toList();
        return threads.stream()
                .sorted(Comparator.<CommentThread>comparingInt(
                                thread -> thread.comment().anchor() == null ? 0 : 1)
                        .thenComparingInt(thread -> order(spotOf(thread, spots), blocks))
                        .thenComparingInt(thread -> start(spotOf(thread, spots)))
                        .thenComparing(thread -> thread.comment().at()))
                .toList();
    }

    private static int order(Spot spot, List<String> blocks) {
        return switch (spot) {
            case Spot.At at -> blocks.indexOf(at.block());
            case Spot.Altered altered -> blocks.indexOf(altered.block());
            case Spot.Gone ignored -> blocks.size();
        };
    }

    private static int start(Spot spot) {
        return switch (spot) {
            case Spot.At at -> at.start();
            case Spot.Altered altered -> altered.start();
            case Spot.Gone ignored -> 0;
        };
    }

    private static Spot spotOf(CommentThread thread, Map<UUID, Spot> spots) {
        return Objects.requireNonNull(spots.get(thread.comment().id()));
    }
}
