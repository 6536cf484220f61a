package org.fawen.notice.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fawen.notice.TestNotices;
import org.fawen.notice.comparison.MarkedBlock.MarkedCell;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.junit.jupiter.api.Test;

/** 花脸稿 and 清稿 out of the revisions: nothing is lost, and each change stands under its revision. */
class MarkedCopyTests {

    private static final int ROUNDS = 400;

    @Test
    void tellsEachChangeUnderItsRevision() {
        var copy = MarkedCopy.of(
                content(paragraph("请各学院认真组织。")),
                List.of(
                        new MarkedCopy.Step(2, content(paragraph("请各学院精心组织。"))),
                        new MarkedCopy.Step(3, content(paragraph("请各学院精心组织实施。")))));

        assertThat(told(copy)).isEqualTo("请各学院[-2认真][+2精心]组织[+3实施]。");
    }

    @Test
    void showsWhatOneBroughtAndAnotherTookAway() {
        var copy = MarkedCopy.of(
                content(paragraph("请组织。")),
                List.of(
                        new MarkedCopy.Step(2, content(paragraph("请认真组织。"))),
                        new MarkedCopy.Step(3, content(paragraph("请组织。")))));

        assertThat(told(copy)).isEqualTo("请[+2-3认真]组织。");
    }

    @Test
    void keepsAParagraphThatIsGoneAtItsPlace() {
        var first = content(paragraph("aaaaaa", "甲事项。"), paragraph("bbbbbb", "乙项工作。"), paragraph("cccccc", "丙方安排。"));
        var copy = MarkedCopy.of(
                first,
                List.of(
                        new MarkedCopy.Step(2, content(paragraph("aaaaaa", "甲事项。"), paragraph("cccccc", "丙方安排。"))),
                        new MarkedCopy.Step(3, content(paragraph("aaaaaa", "甲事项。"), paragraph("cccccc", "丙方计划。")))));

        assertThat(told(copy)).isEqualTo("甲事项。|[-2乙项工作。]|丙方[-3安排][+3计划]。");
    }

    @Test
    void tellsATitleThatWasChanged() {
        var before = content(paragraph("正文。"));
        var copy = MarkedCopy.of(before, List.of(new MarkedCopy.Step(2, before.withTitle("关于开展党日活动的通知"))));

        assertThat(copy.fields()).containsOnlyKeys("title");
        assertThat(told(copy.fields().values().iterator().next().getFirst())).isEqualTo("关于开展[-2主题]党日活动的通知");
    }

    /** With all marks taken the copy is the newest text, with none of them the first: whatever people did in between. */
    @Test
    void isTheFirstAndTheNewestTextAtOnce() {
        var start = List.<Block>of(
                paragraph("aaaaaa", "各二级党组织要全面落实责任。"),
                new Block.Listing("bbbbbb", List.of(Runs.of("第一项"), Runs.of("第二项"), Runs.of("第三项"))),
                new Block.Table("cccccc", List.of(row("单位", "人数"), row("图书馆", "12"), row("学院", "30"))),
                new Block.Heading("dddddd", 1, false, Runs.of("工作要求")),
                paragraph("eeeeee", "请认真组织，及时报送总结。"));
        for (var seed = 0; seed < ROUNDS; seed++) {
            var random = new RandomEdits(seed);
            var texts = new ArrayList<List<Block>>(List.of(start));
            for (var k = 0; k < 4; k++) {
                texts.add(random.of(texts.getLast(), 3));
            }
            var steps = new ArrayList<MarkedCopy.Step>();
            for (var k = 1; k < texts.size(); k++) {
                steps.add(new MarkedCopy.Step(k + 1, content(texts.get(k).toArray(Block[]::new))));
            }

            var copy = MarkedCopy.of(content(start.toArray(Block[]::new)), steps);

            assertThat(copy.blocks().stream()
                            .filter(MarkedBlock::stands)
                            .flatMap(MarkedCopyTests::present)
                            .toList())
                    .as("newest text, seed %d", seed)
                    .isEqualTo(texts.getLast().stream()
                            .flatMap(MarkedCopyTests::lines)
                            .toList());
            assertThat(copy.blocks().stream()
                            .flatMap(MarkedCopyTests::original)
                            .filter(words -> !words.isEmpty())
                            .sorted()
                            .toList())
                    .as("first text, seed %d", seed)
                    .isEqualTo(start.stream()
                            .flatMap(MarkedCopyTests::lines)
                            .filter(words -> !words.isEmpty())
                            .sorted()
                            .toList());
        }
    }

    private static Stream<String> present(MarkedBlock block) {
        return marked(block).filter(MarkedLine::stands).map(line -> Runs.text(line.present(), 0));
    }

    private static Stream<String> original(MarkedBlock block) {
        return marked(block).map(line -> Runs.text(line.original(), 0));
    }

    private static Stream<MarkedLine> marked(MarkedBlock block) {
        return Stream.concat(
                block.lines().stream(),
                block.rows().stream().flatMap(List::stream).map(MarkedCell::line));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(Runs.text(paragraph.runs(), 0));
            case Block.Heading heading -> Stream.of(Runs.text(heading.runs(), 0));
            case Block.Listing listing -> listing.items().stream().map(item -> Runs.text(item, 0));
            case Block.Table table ->
                table.rows().stream().flatMap(List::stream).map(cell -> Runs.text(cell.runs(), 0));
        };
    }

    private static String told(MarkedCopy copy) {
        return String.join(
                "|",
                copy.blocks().stream()
                        .map(block -> told(block.lines().getFirst()))
                        .toList());
    }

    private static String told(MarkedLine line) {
        var words = new StringBuilder();
        for (var run : line.runs()) {
            var mark =
                    (run.inserted() == 0 ? "" : "+" + run.inserted()) + (run.deleted() == 0 ? "" : "-" + run.deleted());
            var text = ((Run.Text) run.run()).text();
            words.append(mark.isEmpty() ? text : "[" + mark + text + "]");
        }
        return words.toString();
    }

    private static Content content(Block... blocks) {
        return TestNotices.content().withBlocks(List.of(blocks));
    }

    private static Block paragraph(String words) {
        return paragraph("aaaaaa", words);
    }

    private static Block paragraph(String id, String words) {
        return new Block.Paragraph(id, Runs.of(words));
    }

    private static List<Cell> row(String... words) {
        return Stream.of(words)
                .map(text -> new Cell(Runs.of(text), false, 1, 1))
                .toList();
    }
}
