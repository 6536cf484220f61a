package org.fawen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.fawen.notice.TestNotices;
import org.fawen.notice.comparison.MarkedCopy;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Runs;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 花脸稿 on the screen: each change under its author's name and in a line of its own. */
class MarkedSheetTests {

    private static final Instant AT = Instant.parse("2026-11-24T01:00:00Z");

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
    void marksWhatCameAndWentWithTheNameOfWhoDidIt() {
        var page = Jsoup.parse(new MarkedHtml(text()).html());

        assertThat(page.select("del").eachText()).containsExactly("钱书桐删去：认真");
        assertThat(page.select("ins").eachText()).containsExactly("钱书桐增加：精心", "吴承泽增加：实施");
        assertThat(page.select("sup").eachText()).containsExactly("钱书桐", "吴承泽");
    }

    @Test
    void givesEachAuthorALineOfAnotherShape() {
        var html = new MarkedHtml(text());
        var page = Jsoup.parse(html.html());

        assertThat(html.style("钱书桐")).isNotEqualTo(html.style("吴承泽"));
        assertThat(page.select("ins.fw-by-1").text()).contains("精心");
        assertThat(page.select("ins.fw-by-2").text()).contains("实施");
    }

    @Test
    void escapesEveryWord() {
        var evil = content("<script>alert(1)</script>请组织。");
        var text = new MarkedText(
                TestNotices.aDraft().submit(),
                1,
                MarkedCopy.of(content("请组织。"), List.of(new MarkedCopy.Step(2, evil))),
                List.of(new MarkedText.Edit(2, "<b>钱", "秘书", AT, 1)));

        assertThat(new MarkedHtml(text).html()).doesNotContain("<script>", "<b>");
    }

    @Test
    void standsBesideTheCleanCopyAndNamesWhoChangedHowMuch() {
        var sheet = screen.show(new MarkedSheet(text(), SampleDossiers.MOMENTS));

        assertThat(sheet.getElement().getTextRecursively()).contains("花脸稿", "清稿", "钱书桐", "党委办公室文秘科秘书", "第 2 稿改动 1 处");
    }

    private static MarkedText text() {
        return new MarkedText(
                TestNotices.aDraft().submit(),
                1,
                MarkedCopy.of(
                        content("请各学院认真组织。"),
                        List.of(
                                new MarkedCopy.Step(2, content("请各学院精心组织。")),
                                new MarkedCopy.Step(3, content("请各学院精心组织实施。")))),
                List.of(
                        new MarkedText.Edit(2, "钱书桐", "党委办公室文秘科秘书", AT, 1),
                        new MarkedText.Edit(3, "吴承泽", "党委办公室主任", AT, 1)));
    }

    private static Content content(String words) {
        return TestNotices.content().withBlocks(List.of(new Block.Paragraph("aaaaaa", Runs.of(words))));
    }
}
