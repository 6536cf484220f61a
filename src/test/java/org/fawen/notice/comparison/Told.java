package org.fawen.notice.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;

/** A comparison as lines of text, as the fixtures write it, and the two texts it was made of. */
final class Told {

    private Told() {}

    /** One line a passage: = stayed, ~ changed, + new, - gone, &gt; moved here, &lt; moved away. */
    static List<String> of(Comparison comparison) {
        var lines = new ArrayList<String>();
        comparison.fields().forEach(change -> lines.add(change.field() + ": " + items(change.items())));
        comparison.passages().forEach(passage -> lines.add(of(passage)));
        return lines;
    }

    private static String of(Passage passage) {
        return switch (passage) {
            case Passage.Same(Block before, Block after) -> "= " + Blocks.words(after);
            case Passage.Added(Block after) -> "+ " + Blocks.words(after);
            case Passage.Removed(Block before) -> "- " + Blocks.words(before);
            case Passage.Changed(Block before, Block after, BlockEdits edits) ->
                "~ " + form(before, after) + edits(edits);
            case Passage.Moved(Block before, Block after, BlockEdits edits) ->
                "> " + form(before, after) + edits(edits);
            case Passage.MovedAway(Block before, Block after) -> "< " + Blocks.words(before);
        };
    }

    private static String form(Block before, Block after) {
        return form(before).equals(form(after)) ? "" : "(%s→%s)".formatted(form(before), form(after));
    }

    private static String form(Block block) {
        return block instanceof Block.Heading heading
                ? "h" + heading.level() + (heading.runIn() ? "r" : "")
                : block.getClass().getSimpleName();
    }

    private static String edits(BlockEdits edits) {
        return switch (edits) {
            case BlockEdits.Words(List<Edit> words) -> words(words);
            case BlockEdits.Items(List<ItemChange> items) -> items(items);
            case BlockEdits.Rows(List<RowChange> rows) ->
                rows.stream().map(Told::row).collect(Collectors.joining(" / "));
        };
    }

    static String words(List<Edit> edits) {
        return edits.stream()
                .map(edit -> switch (edit.kind()) {
                    case SAME -> Blocks.words(edit.after());
                    case DELETED -> "[-" + Blocks.words(edit.before()) + "-]";
                    case INSERTED -> "{+" + Blocks.words(edit.after()) + "+}";
                    case WEIGHT -> "<*" + Blocks.words(edit.after()) + "*>";
                })
                .collect(Collectors.joining());
    }

    static String items(List<ItemChange> items) {
        return items.stream()
                .map(item -> switch (item) {
                    case ItemChange.Same(List<Run> words) -> Blocks.words(words);
                    case ItemChange.Added(List<Run> words) -> "{+" + Blocks.words(words) + "+}";
                    case ItemChange.Removed(List<Run> words) -> "[-" + Blocks.words(words) + "-]";
                    case ItemChange.Changed(List<Edit> edits) -> words(edits);
                })
                .collect(Collectors.joining("；"));
    }

    private static String row(RowChange row) {
        return switch (row) {
            case RowChange.Same(List<Cell> cells) -> cells(cells);
            case RowChange.Added(List<Cell> cells) -> "{+" + cells(cells) + "+}";
            case RowChange.Removed(List<Cell> cells) -> "[-" + cells(cells) + "-]";
            case RowChange.Changed(List<RowChange.CellChange> cells) ->
                cells.stream().map(Told::cell).collect(Collectors.joining("|"));
        };
    }

    private static String cells(List<Cell> cells) {
        return cells.stream().map(cell -> Blocks.words(cell.runs())).collect(Collectors.joining("|"));
    }

    private static String cell(RowChange.CellChange cell) {
        return switch (cell) {
            case RowChange.CellChange.Same(Cell same) -> Blocks.words(same.runs());
            case RowChange.CellChange.Added(Cell added) -> "{+" + Blocks.words(added.runs()) + "+}";
            case RowChange.CellChange.Removed(Cell removed) -> "[-" + Blocks.words(removed.runs()) + "-]";
            case RowChange.CellChange.Changed(Cell before, Cell after, List<Edit> edits) -> words(edits);
        };
    }

    /** The earlier text, put together from what stayed and what is gone. */
    static List<Block> earlier(Comparison comparison) {
        var blocks = new ArrayList<Block>();
        for (var passage : comparison.passages()) {
            switch (passage) {
                case Passage.Same(Block before, Block after) -> blocks.add(Blocks.key(before));
                case Passage.Removed(Block before) -> blocks.add(Blocks.key(before));
                case Passage.MovedAway(Block before, Block after) -> blocks.add(Blocks.key(before));
                case Passage.Changed(Block before, Block after, BlockEdits edits) ->
                    blocks.add(rebuilt(before, edits, true));
                case Passage.Added added -> {}
                case Passage.Moved moved -> {}
            }
        }
        return blocks;
    }

    /** The later text, put together from what stayed and what is new. */
    static List<Block> later(Comparison comparison) {
        var blocks = new ArrayList<Block>();
        for (var passage : comparison.passages()) {
            switch (passage) {
                case Passage.Same(Block before, Block after) -> blocks.add(Blocks.key(after));
                case Passage.Added(Block after) -> blocks.add(Blocks.key(after));
                case Passage.Moved(Block before, Block after, BlockEdits edits) ->
                    blocks.add(rebuilt(after, edits, false));
                case Passage.Changed(Block before, Block after, BlockEdits edits) ->
                    blocks.add(rebuilt(after, edits, false));
                case Passage.Removed removed -> {}
                case Passage.MovedAway away -> {}
            }
        }
        return blocks;
    }

    private static Block rebuilt(Block form, BlockEdits edits, boolean earlier) {
        return switch (edits) {
            case BlockEdits.Words(List<Edit> words) ->
                form instanceof Block.Heading heading
                        ? new Block.Heading("", heading.level(), heading.runIn(), runs(words, earlier))
                        : new Block.Paragraph("", runs(words, earlier));
            case BlockEdits.Items(List<ItemChange> items) -> new Block.Listing("", items(items, earlier));
            case BlockEdits.Rows(List<RowChange> rows) -> new Block.Table("", rows(rows, earlier));
        };
    }

    private static List<Run> runs(List<Edit> edits, boolean earlier) {
        return Runs.tidy(edits.stream()
                .flatMap(edit -> (earlier ? edit.before() : edit.after()).stream())
                .toList());
    }

    private static List<List<Run>> items(List<ItemChange> changes, boolean earlier) {
        var items = new ArrayList<List<Run>>();
        for (var change : changes) {
            switch (change) {
                case ItemChange.Same(List<Run> item) -> items.add(item);
                case ItemChange.Changed(List<Edit> edits) -> items.add(runs(edits, earlier));
                case ItemChange.Removed(List<Run> item) when earlier -> items.add(item);
                case ItemChange.Added(List<Run> item) when !earlier -> items.add(item);
                default -> {}
            }
        }
        return items;
    }

    private static List<List<Cell>> rows(List<RowChange> changes, boolean earlier) {
        var rows = new ArrayList<List<Cell>>();
        for (var change : changes) {
            switch (change) {
                case RowChange.Same(List<Cell> row) -> rows.add(row);
                case RowChange.Changed(List<RowChange.CellChange> cells) -> rows.add(row(cells, earlier));
                case RowChange.Removed(List<Cell> row) when earlier -> rows.add(row);
                case RowChange.Added(List<Cell> row) when !earlier -> rows.add(row);
                default -> {}
            }
        }
        return rows;
    }

    private static List<Cell> row(List<RowChange.CellChange> changes, boolean earlier) {
        var cells = new ArrayList<Cell>();
        for (var change : changes) {
            switch (change) {
                case RowChange.CellChange.Same(Cell cell) -> cells.add(cell);
                case RowChange.CellChange.Changed(Cell before, Cell after, List<Edit> edits) -> {
                    var form = earlier ? before : after;
                    cells.add(new Cell(runs(edits, earlier), form.header(), form.colspan(), form.rowspan()));
                }
                case RowChange.CellChange.Removed(Cell cell) when earlier -> cells.add(cell);
                case RowChange.CellChange.Added(Cell cell) when !earlier -> cells.add(cell);
                default -> {}
            }
        }
        return cells;
    }
}
