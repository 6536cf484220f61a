package org.fawen.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.desk.Desks.DRAFTER;
import static org.fawen.desk.Desks.text;
import static org.fawen.notice.Step.COUNTERSIGN;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;
import static org.fawen.workflow.TestFacts.facts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import org.fawen.desk.DeskSlice;
import org.fawen.desk.Desks;
import org.fawen.desk.OnTheDesk;
import org.fawen.notice.content.Urgency;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheDesk
class InboxViewTests {

    private static final String HEADS = "department-head@org-dept";

    @Autowired
    private Desks desks;

    @Autowired
    private DeskSlice.LoggedIn login;

    @Test
    void aRowSaysWhatIsAskedByWhenAndLeadsToItsStep() {
        var laid = desks.draft(text("关于会议的通知"), facts().urgency(Urgency.EXPRESS).get(), DRAFTER, 5)
                .submits(4);
        var item = laid.opens(DEPARTMENT_REVIEW, 2, 4L, HEADS);
        login.as("org-dept-head");

        Rows.open("inbox");

        assertThat(Rows.words()).containsExactly("特急关于会议的通知剩 4 小时部门审核org-dept org-dept-drafter到我 2 小时");
        assertThat(Rows.addresses())
                .containsExactly(
                        "department-review/%s?item=%s".formatted(laid.notice().id(), item));
    }

    @Test
    void aRowTellsThatItIsLateThatItCameBackAndThatItChanged() {
        var laid = desks.submitted("关于会议的通知", 30);
        laid.returns(laid.opens(DEPARTMENT_REVIEW, 30, -24L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "请补充附件。", 3);
        desks.submitted("逾期的通知", 60).opens(DEPARTMENT_REVIEW, 60, -24L, HEADS);

        login.as("org-dept-drafter");
        Rows.open("inbox");
        assertThat(Rows.words()).singleElement().asString().contains("部门审核退回");

        login.as("org-dept-head");
        Rows.open("done");
        Rows.open("inbox");
        assertThat(Rows.words()).singleElement().asString().contains("逾期 1 天");
    }

    @Test
    void theFilterIsInTheAddress() {
        desks.submitted("审核件", 3).opens(DEPARTMENT_REVIEW, 3, 1L, HEADS);
        desks.submitted("会签件", 3).opens(COUNTERSIGN, 3, 1L, "countersigner@org-dept");
        login.as("org-dept-head");

        Rows.open("inbox?step=countersign");

        assertThat(Rows.words()).singleElement().asString().contains("会签件");
        assertThat(Rows.chosen()).isEqualTo("会签1");
        assertThat(Rows.page()).contains("全部", "部门审核1", "2 件");
    }

    @Test
    void aStepThatDoesNotExistShowsAll() {
        desks.submitted("审核件", 3).opens(DEPARTMENT_REVIEW, 3, 1L, HEADS);
        login.as("org-dept-head");

        Rows.open("inbox?step=nonsense");

        assertThat(Rows.words()).hasSize(1);
        assertThat(Rows.chosen()).isEmpty();
    }

    @Test
    void theNextPageComesWhenItIsAskedFor() {
        for (var number = 1L; number <= 51; number++) {
            desks.submitted("第 %d 件".formatted(number), 3).opens(DEPARTMENT_REVIEW, 3, number, HEADS);
        }
        login.as("org-dept-head");

        Rows.open("inbox");
        assertThat(Rows.words()).hasSize(50);

        _click(_get(Button.class, spec -> spec.withId("more")));
        assertThat(Rows.words()).hasSize(51);
        assertThat(Rows.words().getLast()).contains("第 51 件");
        assertThat(_get(PagedRows.class).getElement().getTextRecursively()).doesNotContain("没有");
    }

    @Test
    void anEmptyInboxCountsTheDayAndLeadsOn() {
        var laid = desks.submitted("一件", 3);
        laid.approves(laid.opens(DEPARTMENT_REVIEW, 3, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "", 1);
        login.as("org-dept-head");

        Rows.open("inbox");

        assertThat(Rows.page()).contains("待办已清。今天办结 1 件。");
        assertThat(_get(Anchor.class, spec -> spec.withText("看已办")).getHref()).isEqualTo("done");
    }

    @Test
    void theAddressWithoutAPathLeadsHere() {
        login.as("finance-head");

        Rows.open("");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("inbox");
        assertThat(Rows.page()).contains("待办已清。");
    }
}
