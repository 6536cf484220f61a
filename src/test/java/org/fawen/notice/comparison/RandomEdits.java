package org.fawen.notice.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.BlockIds;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;

/** Changes a text as people do, at random but repeatably. */
final class RandomEdits {

    private static final List<String> WORDS =
            List.of("坚决", "全面", "图书馆", "2026年3月10日", "，", "。", "各二级党组织", "COVID-19", "的", "、", "“四个意识”", "𠮷");

    private final Random random;

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    List<Block> of(List<Block> blocks, int edits) {
        var edited = new ArrayList<>(blocks);
        for (var k = 0; k < edits; k++) {
            edit(edited);
        }
        return edited;
    }

    private void edit(List<Block> blocks) {
        var at = blocks.isEmpty() ? -1 : random.nextInt(blocks.size());
        switch (at < 0 ? 0 : random.nextInt(8)) {
            case 0 -> blocks.add(at + 1, new Block.Paragraph(BlockIds.next(), Runs.of(word() + word() + word())));
            case 1 -> blocks.remove(at);
            case 2 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
            case 3 -> blocks.set(at, pastedAnew(blocks.get(at)));
            case 4 -> blocks.set(at, otherForm(blocks.get(at)));
            default -> blocks.set(at, changed(blocks.get(at)));
        }
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static Block pastedAnew(Block block) {
        var key = Blocks.key(block);
        return switch (key) {
            case Block.Paragraph paragraph -> new Block.Paragraph(BlockIds.next(), paragraph.runs());
            case Block.Heading heading ->
                new Block.Heading(BlockIds.next(), heading.level(), heading.runIn(), heading.runs());
            case Block.Listing listing -> new Block.Listing(BlockIds.next(), listing.items());
            case Block.Table table -> new Block.Table(BlockIds.next(), table.rows());
        };
    }

    private Block otherForm(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                new Block.Heading(paragraph.id(), 1 + random.nextInt(4), random.nextBoolean(), paragraph.runs());
            case Block.Heading heading -> new Block.Paragraph(heading.id(), heading.runs());
            case Block.Listing listing ->
                new Block.Paragraph(listing.id(), listing.items().getFirst());
            case Block.Table table -> new Block.Listing(table.id(), List.of(Runs.of(word())));
        };
    }

    private Block changed(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.id(), runs(paragraph.runs()));
            case Block.Heading heading ->
                new Block.Heading(heading.id(), heading.level(), heading.runIn(), runs(heading.runs()));
            case Block.Listing listing -> new Block.Listing(listing.id(), items(listing.items()));
            case Block.Table table -> new Block.Table(table.id(), rows(table.rows()));
        };
    }

    private List<List<Run>> items(List<List<Run>> items) {
        var changed = new ArrayList<>(items);
        var at = random.nextInt(items.size());
        switch (random.nextInt(3)) {
            case 0 -> changed.add(at, Runs.of(word()));
            case 1 -> changed.add(random.nextInt(items.size()), changed.remove(at));
            default -> changed.set(at, runs(items.get(at)));
        }
        return changed;
    }

    private List<List<Cell>> rows(List<List<Cell>> rows) {
        var changed = new ArrayList<List<Cell>>();
        rows.forEach(row -> changed.add(new ArrayList<>(row)));
        var at = random.nextInt(rows.size());
        switch (random.nextInt(4)) {
            case 0 -> changed.add(at, List.of(new Cell(Runs.of(word()), false, 1, 1)));
            case 1 -> changed.forEach(row -> row.add(new Cell(Runs.of(word()), false, 1, 1)));
            case 2 -> changed.set(at, List.of(new Cell(Runs.of(word()), true, 2, 1)));
            default -> {
                if (!changed.get(at).isEmpty()) {
                    var cell = changed.get(at).getFirst();
                    changed.get(at).set(0, new Cell(runs(cell.runs()), cell.header(), cell.colspan(), cell.rowspan()));
                }
            }
        }
        return changed;
    }

    private List<Run> runs(List<Run> runs) {
        var changed = new ArrayList<Run>();
        var at = runs.isEmpty() ? -1 : random.nextInt(runs.size());
        for (var k = 0; k < runs.size(); k++) {
            if (k == at && runs.get(k) instanceof Run.Text(String text, boolean strong)) {
                var from = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
                var to = text.offsetByCodePoints(
                        from, random.nextInt(Math.min(6, text.codePointCount(from, text.length())) + 1));
                changed.add(new Run.Text(text.substring(0, from), strong));
                switch (random.nextInt(4)) {
                    case 0 -> changed.add(new Run.Text(word(), strong));
                    case 1 -> changed.add(new Run.Text(text.substring(from, to), !strong));
                    case 2 -> changed.add(new Run.Reference(1 + random.nextInt(2)));
                    default -> {}
                }
                changed.add(new Run.Text(text.substring(to), strong));
            } else {
                changed.add(runs.get(k));
            }
        }
        return at < 0 ? Runs.of(word()) : Runs.tidy(changed);
    }
}
