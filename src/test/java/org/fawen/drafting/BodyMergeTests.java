package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.fawen.notice.interchange.Interchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyMergeTests {

    private static final Run BOLD = new Run.Text("一律停用", true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fixture-interchange.json",
                "seed-notice.json",
                "sample-joint-issue.json",
                "sample-table-attachments.json",
                "sample-reply-letter.json",
                "sample-minutes.json"
            })
    void anUntouchedTextGivesTheSameBlocks(String name) throws IOException {
        var blocks = blocks(name);

        assertThat(PastedText.merge(blocks, PastedText.bodyText(blocks))).isEqualTo(blocks);
    }

    /** Any one line taken out, doubled or changed leaves every other block as it was. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyBlockWhoseTextStaysKeepsItsIdAndFormatting(long seed) {
        var random = new Random(seed);
        var blocks = someBlocks(random);
        var lines = new ArrayList<>(List.of(PastedText.bodyText(blocks).split("\n")));
        lines.add(random.nextInt(lines.size() + 1), "插入的一段文字，原来没有。");

        var merged = PastedText.merge(blocks, String.join("\n", lines));

        var kept = blocks.stream().filter(merged::contains).count();
        assertThat(kept).isGreaterThanOrEqualTo(blocks.size() - 1);
        assertThat(merged).hasSizeGreaterThan(blocks.size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mergingTwiceChangesNothingMore(long seed) {
        var random = new Random(seed);
        var blocks = someBlocks(random);
        var text = PastedText.bodyText(blocks).replace("甲", "甲乙");

        var once = PastedText.merge(blocks, text);

        assertThat(PastedText.merge(once, PastedText.bodyText(once))).isEqualTo(once);
        assertThat(PastedText.bodyText(once)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void plainBlocksComeBackFromTheirText(long seed) {
        var blocks = someBlocks(new Random(seed)).stream()
                .filter(block -> !(block instanceof Block.Heading heading && heading.runIn()))
                .toList();
        var text = PastedText.bodyText(blocks);

        var read = PastedText.body(text);

        assertThat(PastedText.bodyText(read)).isEqualTo(text);
    }

    @Test
    void aChangedWordLeavesBoldAndReferencesBesideIt() {
        var paragraph = new Block.Paragraph(
                "aaaaaa", List.of(Run.plain("逾期不整改的"), BOLD, Run.plain("，见"), new Run.Reference(1), Run.plain("。")));

        var merged = PastedText.merge(List.of(paragraph), "逾期未整改的一律停用，详见附件1。");

        assertThat(merged)
                .containsExactly(new Block.Paragraph(
                        "aaaaaa",
                        List.of(Run.plain("逾期未整改的"), BOLD, Run.plain("，详见"), new Run.Reference(1), Run.plain("。"))));
    }

    @Test
    void headingsKeepTheirIdsWhenOneIsPutBeforeThem() {
        var first = new Block.Heading("aaaaaa", 1, false, Runs.of("甲"));
        var second = new Block.Heading("bbbbbb", 1, false, Runs.of("乙"));

        var merged = PastedText.merge(List.of(first, second), "一、新\n二、甲\n三、乙");

        assertThat(merged.subList(1, 3)).containsExactly(first, second);
        assertThat(PastedText.bodyText(merged)).isEqualTo("一、新\n二、甲\n三、乙");
    }

    @Test
    void aRunInHeadingStaysOneWhenItsWordsChange() {
        var heading = new Block.Heading("aaaaaa", 2, true, Runs.of("自查。各学院于12月10日前完成。"));

        var merged = PastedText.merge(List.of(heading), "（一）自查。各学院于12月12日前完成。");

        assertThat(merged).containsExactly(new Block.Heading("aaaaaa", 2, true, Runs.of("自查。各学院于12月12日前完成。")));
    }

    @Test
    void aParagraphThatLooksLikeAHeadingStaysOneWhenItsWordsChange() {
        var paragraph = new Block.Paragraph("aaaaaa", Runs.of("一、二两组的组长由科研处指定"));

        var merged = PastedText.merge(List.of(paragraph), "一、二两组的组长由教务处指定");

        assertThat(merged).containsExactly(new Block.Paragraph("aaaaaa", Runs.of("一、二两组的组长由教务处指定")));
    }

    @Test
    void aChangedCellLeavesSpansAndBold() {
        var table = new Block.Table(
                "aaaaaa",
                List.of(
                        List.of(new Cell(Runs.of("日期"), true, 1, 1), new Cell(Runs.of("地点"), true, 1, 1)),
                        List.of(new Cell(Runs.of("周一"), false, 1, 2), new Cell(List.of(BOLD), false, 1, 1)),
                        List.of(new Cell(Runs.of("二楼"), false, 1, 1))));

        var merged = PastedText.merge(List.of(table), "日期\t地点\n周二\t一律停用\n\t二楼");

        assertThat(((Block.Table) merged.getFirst()).rows().get(1))
                .containsExactly(new Cell(Runs.of("周二"), false, 1, 2), new Cell(List.of(BOLD), false, 1, 1));
        assertThat(merged.getFirst().id()).isEqualTo("aaaaaa");
    }

    @Test
    void aNewRowLeavesTheOtherRows() {
        var table = new Block.Table(
                "aaaaaa",
                List.of(
                        List.of(new Cell(Runs.of("日期"), true, 1, 1), new Cell(Runs.of("地点"), true, 1, 1)),
                        List.of(new Cell(Runs.of("周一"), false, 1, 1), new Cell(List.of(BOLD), false, 1, 1))));

        var merged = (Block.Table)
                PastedText.merge(List.of(table), "日期\t地点\n周日\t一楼\n周一\t一律停用").getFirst();

        assertThat(merged.rows().getFirst()).isEqualTo(table.rows().getFirst());
        assertThat(merged.rows().getLast()).isEqualTo(table.rows().getLast());
        assertThat(merged.rows().get(1)).noneMatch(Cell::header);
    }

    @Test
    void neighbouringListsAndTablesStayApart() {
        var blocks = List.<Block>of(list("a1", "甲"), list("a2", "乙"), table("a3", 1), table("a4", 1), table("a5", 2));

        var read = PastedText.body(PastedText.bodyText(blocks));

        assertThat(read)
                .extracting(ContentHash::of)
                .isEqualTo(blocks.stream().map(ContentHash::of).toList());
    }

    private static Block list(String id, String... items) {
        return new Block.Listing(id, List.of(items).stream().map(Runs::of).toList());
    }

    private static Block table(String id, int columns) {
        var rows = new ArrayList<List<Cell>>();
        for (var row = 0; row < 2; row++) {
            var cells = new ArrayList<Cell>();
            for (var column = 0; column < columns; column++) {
                cells.add(new Cell(Runs.of("格" + row + column), row == 0, 1, 1));
            }
            rows.add(cells);
        }
        return new Block.Table(id, rows);
    }

    private static List<Block> someBlocks(Random random) {
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < 12; i++) {
            var id = "id%04d".formatted(i);
            var words = "甲".repeat(1 + random.nextInt(3)) + "第" + i + "段";
            blocks.add(
                    switch (random.nextInt(6)) {
                        case 0 -> new Block.Heading(id, 1 + random.nextInt(4), false, Runs.of(words));
                        case 1 -> new Block.Heading(id, 1 + random.nextInt(4), true, Runs.of(words + "。其余。"));
                        case 2 -> list(id, words, "乙" + i);
                        case 3 -> table(id, 1 + random.nextInt(3));
                        case 4 -> new Block.Paragraph(id, List.of(Run.plain(words), BOLD, new Run.Reference(1)));
                        default -> new Block.Paragraph(id, Runs.of(words + "。"));
                    });
        }
        return blocks;
    }

    private static List<Block> blocks(String name) throws IOException {
        return Interchange.read(name, PastedTextTests.bytes(name)).content().blocks();
    }
}
