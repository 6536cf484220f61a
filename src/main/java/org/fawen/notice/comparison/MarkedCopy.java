package org.fawen.notice.comparison;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Run;

/**
 * 花脸稿: a text with every change that several revisions made to it, each under its number. It is made from the revisions
 * whenever somebody looks at it: with all marks taken it is the newest text, with none the first.
 */
public final class MarkedCopy {

    /** Stands for the place before all blocks. */
    private static final Block NOWHERE = new Block.Paragraph("", List.of());

    private final Map<String, List<MarkedLine>> fields = new LinkedHashMap<>();
    private List<MarkedBlock> blocks = new ArrayList<>();
    private Content present;

    private MarkedCopy(Content first) {
        present = first;
        for (var block : first.blocks()) {
            blocks.add(born(block, 0));
        }
    }

    /** A step: the text that a revision of this number made of the one before. */
    public record Step(int revision, Content content) {}

    public static MarkedCopy of(Content first, List<Step> steps) {
        var copy = new MarkedCopy(first);
        steps.forEach(copy::take);
        return copy;
    }

    /** Blocks in the order of the newest text, what is gone at its old place. */
    public List<MarkedBlock> blocks() {
        return List.copyOf(blocks);
    }

    /** Fields beside the body that were changed, by name, with their items. */
    public Map<String, List<MarkedLine>> fields() {
        return fields;
    }

    /** The newest text. */
    public Content present() {
        return present;
    }

    private void take(Step step) {
        var comparison = Comparison.of(present, step.content());
        comparison
                .fields()
                .forEach(change -> fields.merge(
                        change.field(),
                        items(start(change), change.items(), step.revision()),
                        (before, unused) -> items(before, change.items(), step.revision())));
        blocks = blocks(comparison.passages(), step.revision());
        present = step.content();
    }

    private static List<MarkedLine> start(FieldChange change) {
        var lines = new ArrayList<MarkedLine>();
        for (var item : change.items()) {
            switch (item) {
                case ItemChange.Same(List<Run> words) -> lines.add(MarkedLine.of(words, 0));
                case ItemChange.Removed(List<Run> words) -> lines.add(MarkedLine.of(words, 0));
                case ItemChange.Changed(List<Edit> edits) -> lines.add(MarkedLine.of(before(edits), 0));
                case ItemChange.Added added -> {}
            }
        }
        return lines;
    }

    private static List<Run> before(List<Edit> edits) {
        return edits.stream().flatMap(edit -> edit.before().stream()).toList();
    }

    private List<MarkedBlock> blocks(List<Passage> passages, int revision) {
        var result = new ArrayList<MarkedBlock>();
        var known = new IdentityHashMap<Block, MarkedBlock>();
        var gone = new IdentityHashMap<Block, List<MarkedBlock>>();
        var last = NOWHERE;
        for (var block : blocks) {
            if (block.stands()) {
                known.put(block.shape(), block);
                last = block.shape();
            } else {
                // What is gone keeps its place behind the block it stood behind.
                gone.computeIfAbsent(last, place -> new ArrayList<>()).add(block);
            }
        }
        result.addAll(gone.getOrDefault(NOWHERE, List.of()));
        for (var passage : passages) {
            switch (passage) {
                case Passage.Same(Block before, Block after) -> {
                    result.add(shaped(known(known, before), after));
                    result.addAll(gone.getOrDefault(before, List.of()));
                }
                case Passage.Added(Block after) -> result.add(born(after, revision));
                case Passage.Removed(Block before) -> {
                    result.add(gone(known(known, before), revision));
                    result.addAll(gone.getOrDefault(before, List.of()));
                }
                case Passage.Changed(Block before, Block after, BlockEdits edits) -> {
                    result.add(changed(
                            known(known, before),
                            after,
                            edits,
                            revision,
                            known(known, before).moved()));
                    result.addAll(gone.getOrDefault(before, List.of()));
                }
                case Passage.Moved(Block before, Block after, BlockEdits edits) ->
                    result.add(changed(known(known, before), after, edits, revision, revision));
                case Passage.MovedAway(Block before, Block after) ->
                    result.addAll(gone.getOrDefault(before, List.of()));
            }
        }
        return result;
    }

    private static MarkedBlock known(Map<Block, MarkedBlock> known, Block block) {
        return Objects.requireNonNull(known.get(block), "The comparison tells of a block that is not there");
    }

    private static MarkedBlock shaped(MarkedBlock block, Block shape) {
        return new MarkedBlock(shape, block.lines(), block.rows(), block.inserted(), block.deleted(), block.moved());
    }

    private static MarkedBlock gone(MarkedBlock block, int revision) {
        return new MarkedBlock(
                block.shape(),
                block.lines().stream().map(line -> line.gone(revision)).toList(),
                block.rows().stream().map(row -> MarkedRows.gone(row, revision)).toList(),
                block.inserted(),
                revision,
                block.moved());
    }

    private static MarkedBlock born(Block block, int revision) {
        return switch (block) {
            case Block.Paragraph paragraph -> one(block, paragraph.runs(), revision);
            case Block.Heading heading -> one(block, heading.runs(), revision);
            case Block.Listing listing ->
                new MarkedBlock(
                        block,
                        listing.items().stream()
                                .map(item -> MarkedLine.of(item, revision))
                                .toList(),
                        List.of(),
                        revision,
                        0,
                        0);
            case Block.Table table ->
                new MarkedBlock(
                        block,
                        List.of(),
                        table.rows().stream()
                                .map(row -> MarkedRows.born(row, revision))
                                .toList(),
                        revision,
                        0,
                        0);
        };
    }

    private static MarkedBlock one(Block block, List<Run> runs, int revision) {
        return new MarkedBlock(block, List.of(MarkedLine.of(runs, revision)), List.of(), revision, 0, 0);
    }

    private static MarkedBlock changed(MarkedBlock block, Block after, BlockEdits edits, int revision, int moved) {
        return switch (edits) {
            case BlockEdits.Words(List<Edit> words) ->
                new MarkedBlock(
                        after,
                        List.of(block.lines().getFirst().changed(words, revision)),
                        List.of(),
                        block.inserted(),
                        block.deleted(),
                        moved);
            case BlockEdits.Items(List<ItemChange> items) ->
                new MarkedBlock(
                        after,
                        items(block.lines(), items, revision),
                        List.of(),
                        block.inserted(),
                        block.deleted(),
                        moved);
            case BlockEdits.Rows(List<RowChange> rows) ->
                new MarkedBlock(
                        after,
                        List.of(),
                        MarkedRows.changed(block.rows(), rows, revision),
                        block.inserted(),
                        block.deleted(),
                        moved);
        };
    }

    /** Items with one change taken over; those that are gone stay at their place. */
    static List<MarkedLine> items(List<MarkedLine> before, List<ItemChange> changes, int revision) {
        var result = new ArrayList<MarkedLine>();
        var lines = new ArrayList<>(before);
        for (var change : changes) {
            if (change instanceof ItemChange.Added(List<Run> words)) {
                result.add(MarkedLine.of(words, revision));
                continue;
            }
            while (!lines.getFirst().stands()) {
                result.add(lines.removeFirst());
            }
            var line = lines.removeFirst();
            switch (change) {
                case ItemChange.Same same -> result.add(line);
                case ItemChange.Removed removed -> result.add(line.gone(revision));
                case ItemChange.Changed(List<Edit> edits) -> result.add(line.changed(edits, revision));
                case ItemChange.Added added -> throw new IllegalStateException("Told above");
            }
        }
        result.addAll(lines);
        return result;
    }
}
