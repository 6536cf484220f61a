package org.fawen.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Minutes;
import org.fawen.notice.content.ReplyTo;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.fawen.notice.content.Urgency;
import org.junit.jupiter.api.Test;

class NoticeHtmlTests {

    private static final String HOSTILE = "</p><script>alert(\"1\")</script>&amp;'";
    private static final String ESCAPED = "&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;";
    private static final PaperView UNDER_WAY = PaperView.underWay(Channel.RED_HEAD);
    private static final PaperView ISSUED =
            PaperView.issued(Channel.RED_HEAD, "滨理工发〔2026〕48号", LocalDate.of(2026, 11, 3));

    private static String textOf(Block... blocks) {
        return NoticeHtml.text(aNotice().withBlocks(List.of(blocks)), UNDER_WAY);
    }

    private static Content aNotice() {
        return Content.blank(DocType.NOTICE, "滨海理工大学").withTitle("滨海理工大学关于组织2026年冬季消防疏散演练的通知");
    }

    private static Attachment anAttachment(String title, String fileName) {
        return new Attachment(title, fileName, "application/pdf", "ab".repeat(32), 10, AttachmentKind.PRINT);
    }

    private static Cell cell(String text) {
        return new Cell(Runs.of(text), false, 1, 1);
    }

    private static Cell header(String text, int colspan, int rowspan) {
        return new Cell(Runs.of(text), true, colspan, rowspan);
    }

    private static Content addressedTo(List<String> addressees, List<String> copyTo) {
        var notice = aNotice();
        return new Content(
                notice.docType(),
                notice.title(),
                notice.issuers(),
                addressees,
                copyTo,
                Urgency.EXPRESS,
                Disclosure.PROACTIVE,
                Audience.PUBLIC,
                new ReplyTo("关于商请共建的函", "望潮所函〔2026〕15号", LocalDate.of(2026, 6, 2), "望潮所"),
                null,
                "此件发至各实验室",
                List.of(),
                List.of());
    }

    private static Content minutes() {
        var meeting = new Minutes(
                "2026年第14次校长办公会议",
                "校长办公会议纪要",
                LocalDate.of(2026, 9, 21),
                "周秉谦",
                List.of("周秉谦", "郑海宁"),
                List.of("冯立群"),
                List.of());
        return new Content(
                DocType.MINUTES,
                "滨海理工大学校长办公会议纪要",
                List.of("滨海理工大学"),
                List.of(),
                List.of(),
                Urgency.NORMAL,
                Disclosure.WITHHELD,
                Audience.PUBLIC,
                null,
                meeting,
                null,
                List.of(),
                List.of());
    }

    @Test
    void titleReadsExactlyAsSignedAndKeepsItsLastWordsWhole() {
        var html = NoticeHtml.title(aNotice());

        assertThat(html)
                .startsWith("<h1 class=\"paper-title\"><span class=\"paper-whole\">滨海理工大学</span>")
                .contains("<span class=\"paper-whole\">疏散演练</span>")
                .contains("<span class=\"paper-whole\">2026年</span>")
                .endsWith("<span class=\"paper-whole\">的通知</span></h1>");
        assertThat(html.replaceAll("<[^>]+>", "")).isEqualTo(aNotice().title());
    }

    @Test
    void addresseesAreJoinedAndEndWithAColon() {
        var html = NoticeHtml.text(addressedTo(List.of("各二级党组织", "学校各单位、各部门"), List.of()), UNDER_WAY);

        assertThat(html).contains("<p class=\"paper-addressees\">各二级党组织，学校各单位、各部门：</p>");
    }

    @Test
    void withoutAddresseesThereIsNoEmptyLine() {
        assertThat(textOf()).doesNotContain("paper-addressees");
    }

    @Test
    void paragraphCarriesItsBlockId() {
        assertThat(textOf(new Block.Paragraph("a1b2c3", Runs.of("现将有关事项通知如下。"))))
                .contains("<p id=\"b-a1b2c3\" class=\"paper-paragraph\">现将有关事项通知如下。</p>");
    }

    @Test
    void boldWordsAreStrong() {
        var runs = List.of(Run.plain("逾期的"), new Run.Text("一律停用", true), Run.plain("。"));

        assertThat(textOf(new Block.Paragraph("a1b2c3", runs))).contains("逾期的<strong>一律停用</strong>。");
    }

    @Test
    void headingsCarryTheirMarksAsText() {
        var html = textOf(
                new Block.Heading("h1aaaa", 1, false, Runs.of("时间与分组")),
                new Block.Heading("h2aaaa", 2, false, Runs.of("现场指挥")),
                new Block.Heading("h3aaaa", 3, false, Runs.of("组织学习")),
                new Block.Heading("h4aaaa", 4, false, Runs.of("名单")),
                new Block.Heading("h1bbbb", 1, false, Runs.of("纪律要求")));

        assertThat(html)
                .contains("<h2 id=\"b-h1aaaa\" class=\"paper-heading paper-level-1\">一、时间与分组</h2>")
                .contains("<h3 id=\"b-h2aaaa\" class=\"paper-heading paper-level-2\">（一）现场指挥</h3>")
                .contains("<h4 id=\"b-h3aaaa\" class=\"paper-heading paper-level-3\">1.组织学习</h4>")
                .contains("<h5 id=\"b-h4aaaa\" class=\"paper-heading paper-level-4\">（1）名单</h5>")
                .contains("二、纪律要求</h2>");
    }

    @Test
    void runInHeadingEndsWithItsFirstFullStop() {
        var html = textOf(new Block.Heading("h2aaaa", 2, true, Runs.of("自查。各学院自查。报送结果。")));

        assertThat(html)
                .contains("<div id=\"b-h2aaaa\" class=\"paper-run-in paper-level-2\">"
                        + "<h3 class=\"paper-heading paper-level-2\">（一）自查。</h3>"
                        + "<p class=\"paper-rest\">各学院自查。报送结果。</p></div>");
    }

    @Test
    void runInHeadingIsCutInsideBoldWordsToo() {
        var runs = List.of(new Run.Text("自查。各学院", true), Run.plain("完成。"));

        assertThat(textOf(new Block.Heading("h2aaaa", 2, true, runs)))
                .contains("（一）<strong>自查。</strong></h3>" + "<p class=\"paper-rest\"><strong>各学院</strong>完成。</p>");
    }

    @Test
    void runInHeadingWithoutFullStopIsAllHeading() {
        assertThat(textOf(new Block.Heading("h2aaaa", 2, true, Runs.of("自查"))))
                .contains("（一）自查</h3></div>")
                .doesNotContain("paper-rest");
    }

    @Test
    void listsAreNumberedLists() {
        var list = new Block.Listing("l1aaaa", List.of(Runs.of("危险化学品"), List.of(new Run.Text("特种设备", true))));

        assertThat(textOf(list))
                .contains("<ol id=\"b-l1aaaa\" class=\"paper-list\">"
                        + "<li>危险化学品</li><li><strong>特种设备</strong></li></ol>");
    }

    @Test
    void firstRowIsTheHeadOfATableWithoutMarkedCells() {
        var table = new Block.Table("t1aaaa", List.of(List.of(cell("批次"), cell("日期")), List.of(cell("一"), cell("二"))));

        assertThat(textOf(table))
                .contains(
                        "<thead><tr><th class=\"paper-short\" scope=\"col\">批次</th><th class=\"paper-short\" scope=\"col\">日期</th></tr></thead>"
                                + "<tbody><tr><td class=\"paper-short\">一</td><td class=\"paper-short\">二</td></tr></tbody>");
    }

    @Test
    void markedCellsHeadTheirColumnOrRow() {
        var table = new Block.Table(
                "t1aaaa",
                List.of(
                        List.of(header("日期", 1, 1), header("地点", 2, 1)),
                        List.of(header("星期一", 1, 2), cell("甲"), cell("乙")),
                        List.of(cell("丙"), cell("丁"))));

        assertThat(textOf(table))
                .contains(
                        "<thead><tr><th class=\"paper-short\" scope=\"col\">日期</th><th class=\"paper-short\" scope=\"col\" colspan=\"2\">地点</th></tr></thead>")
                .contains(
                        "<tbody><tr><th class=\"paper-short\" scope=\"row\" rowspan=\"2\">星期一</th><td class=\"paper-short\">甲</td><td class=\"paper-short\">乙</td></tr>"
                                + "<tr><td class=\"paper-short\">丙</td><td class=\"paper-short\">丁</td></tr></tbody>");
    }

    @Test
    void headThatReachesIntoTheBodyIsNotCutOff() {
        var table =
                new Block.Table("t1aaaa", List.of(List.of(header("日期", 1, 2), header("地点", 1, 1)), List.of(cell("甲"))));

        assertThat(textOf(table))
                .doesNotContain("<thead>")
                .contains(
                        "<tbody><tr><th class=\"paper-short\" scope=\"col\" rowspan=\"2\">日期</th><th class=\"paper-short\" scope=\"col\">地点</th></tr>");
    }

    @Test
    void longCellsMayBreak() {
        var table = new Block.Table("t1aaaa", List.of(List.of(cell("14:30—15:10"), cell("2026年11月10日（星期二）"))));

        assertThat(textOf(table))
                .contains("<th class=\"paper-short\" scope=\"col\">14:30—15:10</th><th scope=\"col\">2026年");
    }

    @Test
    void attachmentsAreListedWithNumbersOnlyWhereThereAreSeveral() {
        var one = aNotice().withAttachments(List.of(anAttachment("登记表", "a.pdf")));
        var two = aNotice().withAttachments(List.of(anAttachment("登记表", "a.pdf"), anAttachment("示意图", "b.pdf")));

        assertThat(NoticeHtml.text(one, UNDER_WAY))
                .contains("<p class=\"paper-label\">附件：</p>")
                .contains("<li><span class=\"paper-reference\">登记表</span></li>");
        assertThat(NoticeHtml.text(two, UNDER_WAY))
                .contains("<li><span class=\"paper-ordinal\">2.</span><span class=\"paper-reference\">示意图</span></li>");
    }

    @Test
    void referencesLinkToTheFileWhereFilesHaveAnAddress() {
        var reference = new Block.Paragraph("p1aaaa", List.of(Run.plain("见"), new Run.Reference(1), Run.plain("。")));
        var notice = aNotice()
                .withBlocks(List.of(reference))
                .withAttachments(List.of(anAttachment("登记表", "登记 表\".pdf"), anAttachment("图", "b.pdf")));

        var linked = NoticeHtml.text(notice, UNDER_WAY.withAttachmentsAt("/attachments"));

        assertThat(NoticeHtml.text(notice, UNDER_WAY)).contains("见<span class=\"paper-reference\">附件1</span>。");
        assertThat(linked)
                .contains("见<a class=\"paper-reference\" href=\"/attachments/" + "ab".repeat(32)
                        + "/%E7%99%BB%E8%AE%B0%20%E8%A1%A8%22.pdf\">附件1</a>。");
    }

    @Test
    void referenceToAMissingAttachmentStaysAWord() {
        var html = textOf(new Block.Paragraph("p1aaaa", List.of(new Run.Reference(3))));

        assertThat(html).contains("<span class=\"paper-reference\">附件</span>");
    }

    @Test
    void signatureHasEveryOrganAndTheDateWithoutPadding() {
        var html = NoticeHtml.text(aNotice(), ISSUED);

        assertThat(html)
                .contains("<p class=\"paper-issuer\">滨海理工大学</p>")
                .contains("<time datetime=\"2026-11-03\">2026年11月3日</time>");
    }

    @Test
    void numberToComeIsSaidAndNeverInvented() {
        assertThat(NoticeHtml.paper(aNotice(), UNDER_WAY)).contains("（登记时编号）").doesNotContain("<time");
        assertThat(NoticeHtml.paper(aNotice(), ISSUED))
                .contains("<p class=\"paper-number\">滨理工发〔2026〕48号</p>")
                .doesNotContain("登记时编号");
        assertThat(NoticeHtml.paper(aNotice(), PaperView.underWay(Channel.WEB_ONLY)))
                .doesNotContain("登记时编号");
    }

    @Test
    void redHeadNamesTheOrganAndTheWordDocument() {
        assertThat(NoticeHtml.letterhead(aNotice(), ISSUED))
                .contains("<p class=\"paper-organ-name\">滨海理工大学</p>")
                .contains("<p class=\"paper-organ-word\">文件</p>");
        assertThat(NoticeHtml.letterhead(aNotice(), PaperView.issued(Channel.LETTER, null, null)))
                .doesNotContain("文件");
    }

    @Test
    void urgencyReplyNoteAndCopiesAreShown() {
        var html = NoticeHtml.paper(addressedTo(List.of(), List.of("校工会", "校团委")), ISSUED);

        assertThat(html)
                .contains("<p class=\"paper-urgency\">特急</p>")
                .contains("复：《关于商请共建的函》（望潮所函〔2026〕15号），望潮所，<time datetime=\"2026-06-02\">2026年6月2日</time>")
                .contains("<p class=\"paper-note\">（此件发至各实验室）</p>")
                .contains("抄送：</span><span>校工会，校团委。</span>");
    }

    @Test
    void minutesShowWhoAttendedAndAreNotSigned() {
        var html =
                NoticeHtml.paper(minutes(), PaperView.issued(Channel.MINUTES, "〔2026〕14号", LocalDate.of(2026, 9, 21)));

        assertThat(html)
                .contains("<p class=\"paper-organ-name\">校长办公会议纪要</p>")
                .contains("<dt>出席：</dt><dd>周秉谦、郑海宁</dd>")
                .contains("<dt>请假：</dt><dd>冯立群</dd>")
                .contains("<dt>主持：</dt><dd>周秉谦</dd>")
                .doesNotContain("列席")
                .doesNotContain("paper-signature");
    }

    @Test
    void blocksTakeFurtherClasses() {
        var notice = aNotice().withBlocks(List.of(new Block.Paragraph("p1aaaa", Runs.of("甲"))));

        assertThat(NoticeHtml.text(notice, UNDER_WAY.withBlockClasses(Map.of("p1aaaa", "paper-changed"))))
                .contains("<p id=\"b-p1aaaa\" class=\"paper-paragraph paper-changed\">");
    }

    @Test
    void noPartLetsHostileWordsThrough() {
        var hostile = Runs.of(HOSTILE);
        var notice = new Content(
                DocType.LETTER,
                HOSTILE,
                List.of(HOSTILE, HOSTILE),
                List.of(HOSTILE),
                List.of(HOSTILE),
                Urgency.NORMAL,
                Disclosure.PROACTIVE,
                Audience.PUBLIC,
                new ReplyTo(HOSTILE, HOSTILE, null, HOSTILE),
                new Minutes(HOSTILE, HOSTILE, null, HOSTILE, List.of(HOSTILE), List.of(HOSTILE), List.of(HOSTILE)),
                HOSTILE,
                List.of(
                        new Block.Paragraph("\"><script>", hostile),
                        new Block.Heading("a", 1, true, Runs.of(HOSTILE + "。" + HOSTILE)),
                        new Block.Listing("b", List.of(hostile)),
                        new Block.Table("c", List.of(List.of(new Cell(hostile, true, 1, 1)))),
                        new Block.Paragraph("d", List.of(new Run.Text(HOSTILE, true), new Run.Reference(1)))),
                List.of(anAttachment(HOSTILE, HOSTILE)));
        var view = PaperView.issued(Channel.LETTER, HOSTILE, null)
                .withAttachmentsAt("/attachments")
                .withBlockClasses(Map.of("a", "\"><script>"));

        var html = NoticeHtml.paper(notice, view) + NoticeHtml.paper(notice, PaperView.underWay(Channel.MINUTES));

        assertThat(html).contains(ESCAPED).doesNotContain("<script").doesNotContain("'");
    }
}
