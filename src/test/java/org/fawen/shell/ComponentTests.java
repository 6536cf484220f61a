package org.fawen.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.notice.Verdict;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Runs;
import org.fawen.notice.content.Urgency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComponentTests {

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
    void aBadgeSaysItsStateInAWordAndAShape() {
        var waiting = screen.show(StatusBadge.of(NoticeStatus.IN_REVIEW));
        var returned = screen.show(StatusBadge.returnedFrom(Step.DEPARTMENT_REVIEW));

        assertThat(words(waiting)).isEqualTo("审核中");
        assertThat(words(returned)).isEqualTo("部门审核退回");
        assertThat(icon(waiting)).isEqualTo("vaadin:clock");
        assertThat(icon(returned)).isEqualTo("vaadin:arrow-backward");
    }

    @Test
    void everyStatusHasABadge() {
        assertThat(NoticeStatus.values())
                .allSatisfy(status -> assertThat(words(StatusBadge.of(status))).isEqualTo(Texts.word(status)));
    }

    @Test
    void onlyUrgentNoticesCarryAPill() {
        assertThat(new UrgencyPill(Urgency.EXPRESS).getText()).isEqualTo("特急");
        assertThat(new UrgencyPill(Urgency.EXPRESS).isVisible()).isTrue();
        assertThat(new UrgencyPill(Urgency.NORMAL).isVisible()).isFalse();
    }

    @Test
    void theStripNamesTheStepsInOrderAndMarksThePresentOne() {
        var now = SampleDossiers.NOW;
        var strip = screen.show(new StepStrip(
                List.of(
                        StepMark.done("拟稿", "张某", now.minus(Duration.ofDays(20))),
                        StepMark.current("核稿", "钱某", now.minus(Duration.ofHours(2)), null),
                        StepMark.waiting("签发")),
                SampleDossiers.MOMENTS));

        var steps = strip.getChildren().toList();
        assertThat(steps).extracting(ComponentTests::words).containsExactly("拟稿✓张某3 日", "核稿●钱某2 小时", "签发○");
        assertThat(steps.get(1).getElement().getAttribute("aria-current")).isEqualTo("step");
        assertThat(steps.get(0).getElement().hasAttribute("aria-current")).isFalse();
    }

    @Test
    void theStripSaysHowLateAStepIs() {
        var now = SampleDossiers.NOW;
        var strip = screen.show(new StepStrip(
                List.of(StepMark.current("核稿", "钱某", now.minus(Duration.ofDays(3)), now.minus(Duration.ofHours(25)))),
                SampleDossiers.MOMENTS));

        assertThat(words(strip)).isEqualTo("核稿●钱某逾期 1 天");
    }

    @Test
    void theSheetAlwaysHasItsFourBoxes() {
        var boxes = OpinionBox.sheet(Map.of(), TestNotices.facts());

        assertThat(boxes).extracting(OpinionBox::label).containsExactly("签发", "会签", "党办核稿", "拟稿");
    }

    @Test
    void anOpinionNamesPersonUnitAndTheTextItJudged() {
        var line = OpinionLine.of("吴某", "学生工作部副部长", Verdict.AGREE_WITH_PROPOSAL, "请补充时间。", SampleDossiers.NOW, 2, true)
                .inTheNameOf("学生工作部")
                .onBehalfOf("郑某")
                .changedSince(3, 5);
        var boxes = screen.show(new OpinionBoxes(List.of(new OpinionBox("会签", List.of(line))), SampleDossiers.MOMENTS));

        assertThat(words(boxes)).isEqualTo("会签学生工作部：请补充时间。吴某学生工作部副部长代 郑某2026-11-23 17:20针对第 2 稿第 3 稿改动 5 处");
        assertThat(_find(boxes, Div.class, box -> box.withClasses("fw-sheet-earlier")))
                .hasSize(1);
    }

    @Test
    void anOpinionWithoutWordsShowsItsVerdict() {
        var line = OpinionLine.of("孙某", "部长", Verdict.APPROVE, "", SampleDossiers.NOW, 1, false);
        var boxes =
                screen.show(new OpinionBoxes(List.of(new OpinionBox("部门审核", List.of(line))), SampleDossiers.MOMENTS));

        assertThat(words(boxes)).startsWith("部门审核同意孙某");
    }

    @Test
    void theTimelineHasOneLineForEachAct() {
        var timeline = screen.show(new Timeline(SampleDossiers.toRead().timeline(), SampleDossiers.MOMENTS));

        assertThat(timeline.getChildren())
                .extracting(ComponentTests::words)
                .containsExactly(
                        "张拟稿张某党委组织部干事送审2026-11-22 17:20第 3 稿",
                        "孙部门审核孙某党委组织部部长退回2026-11-22 17:20第 3 稿“主送单位不全。”",
                        "孙部门审核孙某党委组织部部长等待2 小时",
                        "签发预计 11-24 17:20");
    }

    @Test
    void changedBlocksAreMarkedInWords() {
        var paper = screen.show(new NoticePaper("<article><p id=\"b-aaaaaa\">甲</p><p id=\"b-bbbbbb\">乙</p></article>")
                .marking(Map.of("bbbbbb", 1, "gone00", 2)));

        var html = _get(paper, Html.class).getElement().getProperty("innerHTML", "")
                + _get(paper, Html.class).getInnerHtml();
        assertThat(html).contains("id=\"b-aaaaaa\">甲").contains("改动 1</span>乙").doesNotContain("改动 2");
    }

    @Test
    void textGrowsWithAPlusAndBeginsAnew() {
        var paper = screen.show(new NoticePaper("<p>甲</p>").withSize(18));

        assertThat(paper.enlarge()).isEqualTo(20);
        assertThat(paper.enlarge()).isEqualTo(24);
        assertThat(paper.enlarge()).isEqualTo(16);
        assertThat(paper.getStyle().get("--fw-reading-size")).isEqualTo("16px");
    }

    @Test
    void whatChangedLeadsToEachPlace() {
        var shown = new ArrayList<String>();
        var before = text("请各学院按时报送名单。", "删去的段落。").withTitle("关于会议的通知");
        var after = text("请各学部按时报送名单。").withTitle("关于大会的通知");
        var panel = screen.show(
                new SinceLastSeen(new SinceSeen(2, Comparison.of(before, after)), shown::add, "notices/x/compare"));

        _click(_get(panel, Button.class, button -> button.withText("第 2 处")));

        assertThat(words(panel)).contains("与您看过的第 2 稿相比，改动 3 处");
        assertThat(shown).containsExactly("aaaaaa");
        assertThat(_get(panel, Html.class).getInnerHtml())
                .contains(
                        "请各<del><span class=\"fw-said\">删去：</span>学院</del><ins><span class=\"fw-said\">增加：</span>学部</ins>",
                        "第 1 处，共 3 处：修改",
                        "第 3 处，共 3 处：删去")
                .doesNotContain("<details");
        assertThat(_get(panel, Anchor.class).getHref()).isEqualTo("notices/x/compare");
    }

    @Test
    void factsLeaveOutWhatIsEmpty() {
        var panel = screen.show(new FactsPanel(SampleDossiers.toRead(), SampleDossiers.MOMENTS));

        assertThat(words(panel)).contains("文种通知", "拟稿张某（党委组织部）", "会签单位党委宣传部");
        assertThat(words(panel)).doesNotContain("抄送", "附注", "发文字号");
    }

    @Test
    void attachmentsCanBeDownloadedAndSayHowLargeTheyAre() {
        var list = screen.show(new AttachmentList(SampleDossiers.toRead().attachments()));

        assertThat(_get(list, Anchor.class).getHref()).isNotEmpty();
        assertThat(words(_get(list, ListItem.class))).isEqualTo("登记表DOCX · 34 KB · 随文印发");
        assertThat(AttachmentList.size(3_500_000)).isEqualTo("3.3 MB");
    }

    @Test
    void aProcessPictureShowsEveryModelTheNoticeStandsIn() {
        var picture = screen.show(new ProcessPicture(List.of(
                new ProcessSheet("发文", "<a/>", Set.of("review")),
                new ProcessSheet("审核", "<b/>", Set.of("countersign")))));

        assertThat(_find(picture, ProcessPicture.Drawing.class))
                .extracting(drawing -> drawing.getElement().getProperty("bpmn"))
                .containsExactly("<a/>", "<b/>");
    }

    private static Content text(String... paragraphs) {
        return TestNotices.content()
                .withBlocks(java.util.stream.IntStream.range(0, paragraphs.length)
                        .mapToObj(k -> (Block)
                                new Block.Paragraph(Character.toString('a' + k).repeat(6), Runs.of(paragraphs[k])))
                        .toList());
    }

    private static String icon(Component badge) {
        return badge.getElement().getChild(0).getAttribute("icon");
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
