package org.fawen.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.desk.Desks.text;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.fawen.desk.DeskSlice;
import org.fawen.desk.Desks;
import org.fawen.desk.OnTheDesk;
import org.fawen.desk.VersionsCompared.Version;
import org.fawen.identity.PersonId;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Runs;
import org.fawen.shell.Redline;
import org.fawen.workflow.Attention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheDesk
class CompareViewTests {

    @Autowired
    private Desks desks;

    @Autowired
    private DeskSlice.LoggedIn login;

    @Autowired
    private Attention attention;

    @Test
    void showsTheTwoNewestVersionsWordByWord() {
        var laid = threeVersions();
        login.as("org-dept-drafter");

        Rows.open("notices/" + laid.notice().id() + "/compare");

        assertThat(html()).contains("会议</del>", "大会</ins>");
        assertThat(chosen("from")).isEqualTo(2);
        assertThat(chosen("to")).isEqualTo(3);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("对照各稿 · 关于大会的通知");
    }

    @Test
    void comparesAnyTwoVersionsAndKeepsThemInTheAddress() {
        var laid = threeVersions();
        login.as("org-dept-drafter");
        Rows.open("notices/" + laid.notice().id() + "/compare?from=1&to=2");
        assertThat(html()).contains("第二稿增加的段落。");

        select("to").setValue(select("to").getListDataView().getItem(2));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("from=1", "to=3");
        assertThat(html()).contains("第二稿增加的段落。", "大会</ins>");
    }

    @Test
    void offersWhatThisPersonSawAndAgreedTo() {
        var laid = threeVersions();
        attention.sees(new PersonId("org-dept-head"), laid.notice().id(), 1);
        login.as("org-dept-head");

        Rows.open("notices/" + laid.notice().id() + "/compare");

        assertThat(_find(Anchor.class, link -> link.withClasses("fw-compare-preset")))
                .extracting(Anchor::getText)
                .containsExactly("比我上次看的", "比我上次同意的");
        assertThat(chosen("from")).isEqualTo(1);
    }

    @Test
    void letsTheDrafterCompareTheWorkingCopyAndNobodyElse() {
        var laid = desks.submitted("关于会议的通知", 9);
        laid.returns(
                        laid.opens(DEPARTMENT_REVIEW, 9, 1L, "department-head@org-dept"),
                        DEPARTMENT_REVIEW,
                        "org-dept-head",
                        "请补充附件。",
                        8)
                .writes(text("正在改的标题"));
        login.as("org-dept-drafter");
        Rows.open("notices/" + laid.notice().id() + "/compare");
        assertThat(html()).contains("正在改的标题");

        login.as("org-dept-head");
        Rows.open("notices/" + laid.notice().id() + "/compare?from=1&to=0");
        assertThat(_find(CompareView.class)).isEmpty();
        Rows.open("notices/" + laid.notice().id() + "/compare");
        assertThat(Rows.page()).contains("只有一稿").doesNotContain("正在改的标题");
    }

    @Test
    void putsThemSideBySideOnRequest() {
        var laid = threeVersions();
        login.as("org-dept-drafter");
        Rows.open("notices/" + laid.notice().id() + "/compare?from=1&to=3");

        _click(_get(Button.class, button -> button.withId("view")));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("view=side");
        assertThat(_find(_get(Redline.class), Html.class)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=9", "?from=x", "?to=4", "?from=0"})
    void isNotThereForVersionsThatAreNot(String query) {
        var laid = threeVersions();
        login.as("org-dept-head");

        Rows.open("notices/" + laid.notice().id() + "/compare" + query);

        assertThat(_find(CompareView.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance-head", "party-secretary", "nobody"})
    void isNotThereForThoseWithoutAPart(String person) {
        var laid = threeVersions();
        login.as(person);

        Rows.open("notices/" + laid.notice().id() + "/compare?from=1&to=3");

        assertThat(_find(CompareView.class)).isEmpty();
    }

    /** The head agreed to the second and saw what was changed then. */
    private Desks.Laid threeVersions() {
        var laid = desks.submitted("关于会议的通知", 9);
        returned(laid, 9);
        laid.writes(text("关于会议的通知")
                        .withBlocks(List.of(
                                new Block.Paragraph("aaaaaa", Runs.of("现将有关事项通知如下。")),
                                new Block.Paragraph("bbbbbb", Runs.of("第二稿增加的段落。")))))
                .submits(7);
        var second = laid.opens(DEPARTMENT_REVIEW, 7, 1L, "department-head@org-dept");
        laid.approves(second, DEPARTMENT_REVIEW, "org-dept-head", "同意。", 6);
        returned(laid, 6);
        laid.writes(text("关于大会的通知")
                        .withBlocks(List.of(
                                new Block.Paragraph("aaaaaa", Runs.of("现将有关事项通知如下。")),
                                new Block.Paragraph("bbbbbb", Runs.of("第二稿增加的段落。")))))
                .submits(5);
        return laid;
    }

    private static void returned(Desks.Laid laid, long hoursAgo) {
        laid.returns(
                laid.opens(DEPARTMENT_REVIEW, hoursAgo, 1L, "department-head@org-dept"),
                DEPARTMENT_REVIEW,
                "org-dept-deputy",
                "请补充附件。",
                hoursAgo - 1);
    }

    @SuppressWarnings("unchecked")
    private static Select<Version> select(String id) {
        return _get(Select.class, select -> select.withId(id));
    }

    private static int chosen(String id) {
        return select(id).getValue().number();
    }

    private static String html() {
        return _get(_get(Redline.class), Html.class).getInnerHtml();
    }
}
