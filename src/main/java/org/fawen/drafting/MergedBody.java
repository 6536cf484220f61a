package org.fawen.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.BlockIds;
import org.jspecify.annotations.Nullable;

/**
 * Two bodies that were written from the same one, brought together block by block. What only one side changed is taken
 * from it; what both changed in different ways is a collision, which a person decides.
 */
public record MergedBody(List<Piece> pieces) {

    public MergedBody {
        pieces = List.copyOf(pieces);
    }

    /** A place of the merged body. */
    public sealed interface Piece {

        record Agreed(Block block) implements Piece {}

        /** @param mine null when this side removed the block; so with {@code theirs} */
        record Collision(
                String id,
                @Nullable Block base,
                @Nullable Block mine,
                @Nullable Block theirs) implements Piece {}
    }

    /** What becomes of a collision. */
    public enum Choice {
        MINE,
        THEIRS,
        BOTH
    }

    /** @param base the body both sides began from */
    public static MergedBody of(List<Block> base, List<Block> mine, List<Block> theirs) {
        var before = byId(base);
        var one = byId(mine);
        var other = byId(theirs);
        var pieces = new ArrayList<Piece>();
        for (var id : MergedOrder.of(base, mine, theirs)) {
            var piece = piece(id, before.get(id), one.get(id), other.get(id));
            if (piece != null) {
                pieces.add(piece);
            }
        }
        return new MergedBody(pieces);
    }

    private static @Nullable Piece piece(
            String id, @Nullable Block base, @Nullable Block mine, @Nullable Block theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) {
            return mine == null ? null : new Piece.Agreed(mine);
        }
        if (Objects.equals(base, mine)) {
            return theirs == null ? null : new Piece.Agreed(theirs);
        }
        if (mine != null && theirs != null) {
            var words = MergedWords.of(base, mine, theirs);
            if (words != null) {
                return new Piece.Agreed(words);
            }
        }
        return new Piece.Collision(id, base, mine, theirs);
    }

    private static Map<String, Block> byId(List<Block> blocks) {
        var byId = new LinkedHashMap<String, Block>();
        blocks.forEach(block -> byId.put(block.id(), block));
        return byId;
    }

    public List<Piece.Collision> collisions() {
        return pieces.stream()
                .filter(Piece.Collision.class::isInstance)
                .map(Piece.Collision.class::cast)
                .toList();
    }

    /** The body when each collision, named by its block id, is decided. Both sides are kept as two blocks. */
    public List<Block> decided(Function<String, Choice> choices) {
        var blocks = new ArrayList<Block>();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Agreed(var block) -> blocks.add(block);
                case Piece.Collision collision -> decide(collision, choices.apply(collision.id()), blocks);
            }
        }
        return List.copyOf(blocks);
    }

    private static void decide(Piece.Collision collision, Choice choice, List<Block> blocks) {
        var mine = choice == Choice.THEIRS ? null : collision.mine();
        var theirs = choice == Choice.MINE ? null : collision.theirs();
        if (mine != null) {
            blocks.add(mine);
        }
        if (theirs != null) {
            blocks.add(mine == null ? theirs : renamed(theirs));
        }
    }

    private static Block renamed(Block block) {
        var id = BlockIds.next();
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(id, paragraph.runs());
            case Block.Heading heading -> new Block.Heading(id, heading.level(), heading.runIn(), heading.runs());
            case Block.Listing listing -> new Block.Listing(id, listing.items());
            case Block.Table table -> new Block.Table(id, table.rows());
        };
    }
}
