package org.fawen.notice.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;

/**
 * How one text became another, word by word: words as ICU's dictionary for Chinese finds them, table cells and bold
 * included, blocks that were moved told as moved. What is signed and differs is in it, and nothing else.
 *
 * @param fields that differ, in the order of {@link Content}
 * @param passages of both texts in one order: that of the later text, what is gone at its old place
 */
public record Comparison(List<FieldChange> fields, List<Passage> passages) {

    private static final int NONE = -1;

    public Comparison {
        fields = List.copyOf(fields);
        passages = List.copyOf(passages);
    }

    /** Compares two texts. Neither the ids of blocks nor the names of attached files count as a difference. */
    public static Comparison of(Content earlier, Content later) {
        return new Comparison(FieldChanges.between(earlier, later), passages(earlier.blocks(), later.blocks()));
    }

    /** The later blocks under the ids of those they come from, for a text that went through another program. */
    public static List<Block> keepingIds(List<Block> earlier, List<Block> later) {
        var origins = BlockPairs.of(earlier, later);
        return IntStream.range(0, later.size())
                .mapToObj(place -> origins[place] == NONE
                        ? later.get(place)
                        : Blocks.withId(
                                later.get(place), earlier.get(origins[place]).id()))
                .toList();
    }

    /** Whether nothing differs: the two texts have one hash. */
    public boolean isEmpty() {
        return places() == 0;
    }

    /** How many places differ (共 n 处): fields and blocks, each once. */
    public int places() {
        return fields.size() + (int) passages.stream().filter(Passage::isPlace).count();
    }

    private static List<Passage> passages(List<Block> before, List<Block> after) {
        var origins = BlockPairs.of(before, after);
        var kept = Rising.of(origins);
        var goesTo = new int[before.size()];
        Arrays.fill(goesTo, NONE);
        for (var j = 0; j < origins.length; j++) {
            if (origins[j] != NONE) {
                goesTo[origins[j]] = j;
            }
        }
        return InOrder.<Integer, Passage>of(
                places(before.size()),
                places(after.size()),
                kept,
                i -> goesTo[i] == NONE
                        ? new Passage.Removed(before.get(i))
                        : new Passage.MovedAway(before.get(i), after.get(goesTo[i])),
                j -> origins[j] == NONE
                        ? new Passage.Added(after.get(j))
                        : new Passage.Moved(
                                before.get(origins[j]), after.get(j), edits(before.get(origins[j]), after.get(j))),
                (i, j) -> stayed(before.get(i), after.get(j)));
    }

    private static List<Integer> places(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static Passage stayed(Block before, Block after) {
        return Blocks.same(before, after)
                ? new Passage.Same(before, after)
                : new Passage.Changed(before, after, edits(before, after));
    }

    private static BlockEdits edits(Block before, Block after) {
        return switch (after) {
            case Block.Listing listing ->
                new BlockEdits.Items(ItemEdits.between(((Block.Listing) before).items(), listing.items()));
            case Block.Table table ->
                new BlockEdits.Rows(RowEdits.between(((Block.Table) before).rows(), table.rows()));
            case Block.Paragraph paragraph ->
                new BlockEdits.Words(WordEdits.between(Blocks.running(before), paragraph.runs()));
            case Block.Heading heading ->
                new BlockEdits.Words(WordEdits.between(Blocks.running(before), heading.runs()));
        };
    }
}
