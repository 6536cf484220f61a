package org.fawen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fawen.notice.TestNotices;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedlineTests {

    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void foldsLongUnchangedRunsAndKeepsOneBlockOnEitherSide() {
        var before = paragraphs(12);
        var after = new ArrayList<>(before);
        after.set(6, new Block.Paragraph("id6", Runs.of("第7段改动了。")));

        var page = inline(before, after);

        assertThat(page.select("summary").eachText()).containsExactly("未改动 5 段", "未改动 4 段");
        assertThat(page.select("details + p").eachText()).containsExactly("第6段没有改动。");
        assertThat(page.select(".fw-place + p").text()).isEqualTo("第8段没有改动。");
    }

    @Test
    void saysWhatBecameOfEachPlaceInWords() {
        var before = List.<Block>of(
                heading("h", 1, "总体要求"),
                paragraph("a", "第一，加强组织领导。"),
                paragraph("b", "第二，落实经费保障。"),
                paragraph("c", "第三，严肃工作纪律。"));
        var after = List.<Block>of(
                heading("h", 2, "总体要求"),
                paragraph("c", "第三，严肃工作纪律。"),
                paragraph("a", "第一，加强组织领导。"),
                paragraph("d", "第四，按月报告。"));

        var page = inline(before, after);

        assertThat(page.select(".fw-place-flag").eachText()).containsExactly("1 格式", "2 移到此处", "3 删去", "4 新增");
        assertThat(page.select(".fw-place-was").text()).isEqualTo("格式：一级标题 → 二级标题");
        assertThat(page.select(".fw-moved-away").text()).isEqualTo("（此段移到别处）");
        assertThat(page.select("h3").text()).isEqualTo("（一）总体要求");
        assertThat(page.select(".fw-place")).allSatisfy(place -> {
            assertThat(place.attr("aria-label")).startsWith("第 " + place.attr("data-place") + " 处，共 4 处：");
            assertThat(place.attr("role")).isEqualTo("group");
        });
    }

    @Test
    void marksBoldAndTableCells() {
        var before = List.<Block>of(
                paragraph("a", "报名截止时间为3月1日。"), new Block.Table("t", List.of(row("批次", "日期"), row("第一批", "11月10日"))));
        var after = List.<Block>of(
                new Block.Paragraph("a", List.of(Run.plain("报名截止时间为"), new Run.Text("3月1日", true), Run.plain("。"))),
                new Block.Table("t", List.of(row("批次", "日期"), row("第一批", "11月12日"), row("第二批", "11月13日"))));

        var page = inline(before, after);

        assertThat(page.select(".fw-weight strong").text()).isEqualTo("3月1日");
        assertThat(page.select(".fw-weight-label").text()).isEqualTo("改为加粗");
        assertThat(page.select("td del").textNodes())
                .extracting(Object::toString)
                .containsExactly("10");
        assertThat(page.select("tr:last-child ins").textNodes())
                .extracting(Object::toString)
                .containsExactly("第二批", "11月13日");
    }

    @Test
    void putsTheTwoTextsSideBySide() {
        var html = new RedlineHtml(compare(
                        List.of(paragraph("a", "坚决贯彻落实。"), paragraph("b", "这一段将被删去。")),
                        List.of(paragraph("a", "全面贯彻落实。"))))
                .sideBySide();

        var page = Jsoup.parseBodyFragment(html);
        assertThat(page.select(".fw-left").eachText()).containsExactly("删去：坚决贯彻落实。", "删去：这一段将被删去。");
        assertThat(page.select(".fw-right").eachText()).containsExactly("增加：全面贯彻落实。", "—");
    }

    @Test
    void callsEnumsByTheirWordsAndEscapesEverything() {
        var content = TestNotices.content();
        var other = new Content(
                content.docType(),
                "<script>alert(1)</script>",
                content.issuers(),
                content.addressees(),
                content.copyTo(),
                org.fawen.notice.content.Urgency.EXPRESS,
                content.disclosure(),
                content.audience(),
                null,
                null,
                null,
                content.blocks(),
                List.of());

        var html = new RedlineHtml(Comparison.of(content, other)).inline();

        assertThat(html).doesNotContain("<script").contains("&lt;script");
        assertThat(Jsoup.parseBodyFragment(html).select(".fw-redline-field").eachText())
                .anyMatch(field -> field.contains("缓急 删去：平件增加：特急"));
    }

    private static Element inline(List<Block> before, List<Block> after) {
        return Jsoup.parseBodyFragment(new RedlineHtml(compare(before, after)).inline());
    }

    private static Comparison compare(List<Block> before, List<Block> after) {
        var content = TestNotices.content();
        return Comparison.of(content.withBlocks(before), content.withBlocks(after));
    }

    private static List<Block> paragraphs(int count) {
        return IntStream.range(0, count)
                .mapToObj(k -> paragraph("id" + k, "第%d段没有改动。".formatted(k + 1)))
                .toList();
    }

    private static Block paragraph(String id, String words) {
        return new Block.Paragraph(id, Runs.of(words));
    }

    private static Block heading(String id, int level, String words) {
        return new Block.Heading(id, level, false, Runs.of(words));
    }

    private static List<Cell> row(String... cells) {
        return java.util.Arrays.stream(cells)
                .map(cell -> new Cell(Runs.of(cell), false, 1, 1))
                .toList();
    }
}
