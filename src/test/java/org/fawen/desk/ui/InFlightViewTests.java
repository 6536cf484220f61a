package org.fawen.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;
import static org.fawen.notice.Step.OFFICE_REVIEW;

import org.fawen.desk.DeskSlice;
import org.fawen.desk.Desks;
import org.fawen.desk.OnTheDesk;
import org.fawen.notice.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheDesk
class InFlightViewTests {

    private static final String HEADS = "department-head@org-dept";

    @Autowired
    private Desks desks;

    @Autowired
    private DeskSlice.LoggedIn login;

    @Test
    void aReviewerSeesWhatBecameOfHisPart() {
        var laid = desks.submitted("关于会议的通知", 9);
        laid.approves(laid.opens(DEPARTMENT_REVIEW, 9, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "", 8);
        laid.opens(OFFICE_REVIEW, Stage.FIRST, 8, -2L, null, "office-clerk@party-office");
        login.as("org-dept-head");

        Rows.open("in-flight");

        assertThat(Rows.words())
                .containsExactly("关于会议的通知8 小时党办核稿（秘书）：office-clerk、office-clerk-2org-dept org-dept-drafter逾期 2 小时");
        assertThat(Rows.addresses()).containsExactly("notices/" + laid.notice().id());
        assertThat(Rows.page()).doesNotContain("全校在办");
    }

    @Test
    void theOfficeSeesTheWholeInstitutionFirstAndOpensItsOwnPartOnly() {
        desks.submitted("在部门的", 9).opens(DEPARTMENT_REVIEW, 9, 1L, HEADS);
        var here = desks.submitted("在党办的", 5);
        here.opens(OFFICE_REVIEW, Stage.FIRST, 5, 1L, null, "office-clerk@party-office");
        login.as("office-clerk");

        Rows.open("in-flight");
        assertThat(Rows.chosen()).isEqualTo("全校在办");
        assertThat(Rows.words())
                .satisfiesExactly(
                        first -> assertThat(first).contains("在部门的", "org-dept-head、org-dept-deputy", "9 小时"),
                        second -> assertThat(second).contains("在党办的"));
        assertThat(Rows.addresses())
                .containsExactly("", "notices/" + here.notice().id());

        Rows.open("in-flight?view=mine");
        assertThat(Rows.chosen()).isEqualTo("我经手的");
        assertThat(Rows.page()).contains("您经手的文稿都已办结。");
    }

    @Test
    void othersDoNotSeeTheWholeInstitutionByAskingForIt() {
        desks.submitted("在部门的", 9).opens(DEPARTMENT_REVIEW, 9, 1L, HEADS);
        login.as("finance-head");

        Rows.open("in-flight?view=all");

        assertThat(Rows.page()).contains("您经手的文稿都已办结。").doesNotContain("在部门的");
    }
}
