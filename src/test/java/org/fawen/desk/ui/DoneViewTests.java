package org.fawen.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.notice.Step.COUNTERSIGN;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;

import com.vaadin.flow.component.html.Anchor;
import org.fawen.desk.DeskSlice;
import org.fawen.desk.Desks;
import org.fawen.desk.OnTheDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheDesk
class DoneViewTests {

    @Autowired
    private Desks desks;

    @Autowired
    private DeskSlice.LoggedIn login;

    @Test
    void aRowSaysWhatThePersonDecidedAndWhatBecameOfIt() {
        var laid = desks.submitted("关于会议的通知", 9);
        laid.returns(
                laid.opens(DEPARTMENT_REVIEW, 9, 1L, "department-head@org-dept"),
                DEPARTMENT_REVIEW,
                "org-dept-head",
                "请补充附件。",
                8);
        login.as("org-dept-head");

        Rows.open("done");

        assertThat(Rows.words()).containsExactly("关于会议的通知8 小时前部门审核：退回“请补充附件。”org-dept org-dept-drafter部门审核退回");
        assertThat(Rows.addresses()).containsExactly("notices/" + laid.notice().id());
    }

    @Test
    void theFilterIsInTheAddress() {
        var reviewed = desks.submitted("审过的", 9);
        reviewed.approves(
                reviewed.opens(DEPARTMENT_REVIEW, 9, 1L, "department-head@org-dept"),
                DEPARTMENT_REVIEW,
                "org-dept-head",
                "",
                8);
        var countersigned = desks.submitted("会签过的", 9);
        countersigned.approves(
                countersigned.opens(COUNTERSIGN, 9, 1L, "countersigner@org-dept"), COUNTERSIGN, "org-dept-head", "", 7);
        login.as("org-dept-head");

        Rows.open("done?step=countersign");

        assertThat(Rows.words()).singleElement().asString().contains("会签过的");
        assertThat(Rows.chosen()).isEqualTo("会签");
    }

    @Test
    void whoHasDoneNothingIsLedToWhatWaits() {
        login.as("finance-head");

        Rows.open("done");

        assertThat(Rows.page()).contains("您还没有办理过文稿。");
        assertThat(_get(Anchor.class, spec -> spec.withText("看待办")).getHref()).isEqualTo("inbox");
    }
}
