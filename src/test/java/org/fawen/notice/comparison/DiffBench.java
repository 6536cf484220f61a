package org.fawen.notice.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fawen.bench.Measurements;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.BlockIds;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.fawen.notice.interchange.Interchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Two versions of 40,000 characters: edited in place, pasted anew, and as one single paragraph. {@code ./fawen bench diff} */
@EnabledIfSystemProperty(named = "fawen.bench", matches = "true")
class DiffBench {

    private static final Path SEED = Path.of("src/test/resources/interchange/seed-notice.json");
    private static final int CHARACTERS = 40_000;
    private static final int RUNS = 50;

    @Test
    void measure() throws IOException {
        var seed = Interchange.read("seed", Files.readAllBytes(SEED)).content();
        var before = repeated(seed.blocks());
        var after = edited(before);
        System.out.printf("%d and %d characters, %d blocks%n", length(before), length(after), before.size());
        report("edited in place", seed, before, after);
        report("pasted anew", seed, before, after.stream().map(DiffBench::anew).toList());
        report("every block changed and pasted anew", seed, before, everyOneChanged(before));
        report("one paragraph", seed, List.of(joined(before)), List.of(joined(after)));
    }

    private static void report(String what, Content seed, List<Block> before, List<Block> after) {
        var earlier = seed.withBlocks(before);
        var later = seed.withBlocks(after);
        var places = Comparison.of(earlier, later).places();
        var times = Measurements.of(RUNS, () -> Comparison.of(earlier, later));
        System.out.printf("%s: %d places, %s (goal 200 ms)%n", what, places, times);
    }

    private static List<Block> repeated(List<Block> seed) {
        var blocks = new ArrayList<Block>();
        for (var k = 0; length(blocks) < CHARACTERS; k++) {
            var block = seed.get(k % seed.size());
            blocks.add(new Block.Paragraph(BlockIds.next(), Runs.of("第%d项，".formatted(k + 1) + Blocks.words(block))));
        }
        return blocks;
    }

    private static List<Block> edited(List<Block> blocks) {
        var edited = new ArrayList<>(blocks);
        for (var k = 3; k < edited.size(); k += 9) {
            edited.set(k, changed(edited.get(k)));
        }
        edited.remove(20);
        edited.add(50, new Block.Paragraph(BlockIds.next(), Runs.of("新增一段，说明本次修改的由来和依据。")));
        edited.add(5, edited.remove(60));
        return edited;
    }

    private static Block changed(Block block) {
        var words = Blocks.words(block).replace("坚决", "全面").replace("各级", "各") + "并于月底前报告。";
        return new Block.Paragraph(block.id(), Runs.of(words));
    }

    private static List<Block> everyOneChanged(List<Block> blocks) {
        return blocks.stream().map(DiffBench::changed).map(DiffBench::anew).toList();
    }

    private static Block anew(Block block) {
        return new Block.Paragraph(BlockIds.next(), Blocks.running(block));
    }

    private static Block joined(List<Block> blocks) {
        var runs = new ArrayList<Run>();
        blocks.forEach(block -> runs.addAll(Blocks.running(block)));
        return new Block.Paragraph("aaaaaa", runs);
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> Blocks.words(block).length()).sum();
    }
}
