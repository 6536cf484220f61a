package org.fawen.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fawen.identity.Unit;
import org.fawen.identity.UnitId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.review.Reviews;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestOrganisation;
import org.fawen.shell.TestScreens;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.Return;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentCaptor;

class DepartmentReviewViewTests {

    private final Reviews reviews = mock(Reviews.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(DepartmentReviewView.class).playing(Reviews.class, reviews);

    private final TestDossiers dossier = TestDossiers.waitingAt(Step.DEPARTMENT_REVIEW, "部门审核", NoticeStatus.IN_REVIEW);

    @Test
    void approvesWithOneClickExactlyTheTextShown() {
        when(reviews.approveAsking(any(), any(), any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
        screens.open(Step.DEPARTMENT_REVIEW, dossier);

        screens.click("primary");

        var act = ArgumentCaptor.forClass(Act.class);
        verify(reviews).approveAsking(act.capture(), eq(""), eq(List.of()), eq(Map.of()));
        assertThat(act.getValue().item()).isEqualTo(dossier.item().id());
        assertThat(act.getValue().seen()).isEqualTo(dossier.dossier().hash());
        assertThat(act.getValue().person()).isEqualTo(TestOrganisation.HEAD);
        assertThat(screens.address()).isEqualTo("inbox");
        expectNotifications("已同意");
    }

    @Test
    void asksTheUnitsTheDrafterChoseWithoutAFurtherClick() {
        when(reviews.approveAsking(any(), any(), any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
        var asking = dossier.of(TestNotices.inStatus(NoticeStatus.IN_REVIEW)
                .askToCountersign(TestNotices.facts().withCountersignUnits(List.of(new UnitId("student-work")))));
        screens.open(Step.DEPARTMENT_REVIEW, asking);
        assertThat(_get(Details.class, spec -> spec.withId("countersign")).getSummaryText())
                .isEqualTo("会签：学生工作部");

        screens.click("primary");

        verify(reviews).approveAsking(any(), any(), eq(List.of(new UnitId("student-work"))), eq(Map.of()));
        expectNotifications("已同意，送会签：学生工作部");
    }

    @Test
    void asksTheUnitsThatAreChosenHere() {
        when(reviews.approveAsking(any(), any(), any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
        screens.open(Step.DEPARTMENT_REVIEW, dossier);
        var units = units();

        _setValue(units, Set.of(unit("finance"), unit("student-work")));
        screens.click("primary");

        verify(reviews)
                .approveAsking(
                        any(), any(), eq(List.of(new UnitId("student-work"), new UnitId("finance"))), eq(Map.of()));
    }

    @Test
    void offersNoUnitTheNoticeComesFrom() {
        screens.open(Step.DEPARTMENT_REVIEW, dossier);

        assertThat(units().getListDataView().getItems().map(Unit::shortName)).containsExactly("学生工作部", "财务处");
    }

    @Test
    void returnsOnlyWithAReason() {
        screens.open(Step.DEPARTMENT_REVIEW, dossier);

        screens.click("return");
        screens.type("reason", "不行");
        screens.click("confirm-return");

        assertThat(screens.field("reason").isInvalid()).isTrue();
        assertThat(screens.field("reason").getErrorMessage()).contains("至少 5 个字");
        verifyNoInteractions(reviews);
    }

    @Test
    void returnsWithTheReasonGiven() {
        when(reviews.sendBack(any(), any())).thenReturn(new Acted.Done(Outcome.RETURN));
        screens.open(Step.DEPARTMENT_REVIEW, dossier);

        screens.click("return");
        screens.type("reason", "请补充附件二。");
        screens.click("confirm-return");

        verify(reviews).sendBack(any(), eq(Return.toDrafter("请补充附件二。")));
        assertThat(screens.address()).isEqualTo("inbox");
        expectNotifications("已退回给 卫晓岚");
    }

    @Test
    void saysWhoWasFasterAndKeepsTheWords() {
        when(reviews.approveAsking(any(), any(), any(), any()))
                .thenReturn(new Acted.AlreadyDone(TestOrganisation.FINANCE, TestDossiers.OPENED, Outcome.RETURN));
        screens.open(Step.DEPARTMENT_REVIEW, dossier);

        screens.type("opinion", "同意，请尽快印发。");
        screens.click("primary");

        assertThat(screens.words("closed")).contains("此件已由 何清源 于 11-24 09:00 办理（退回）。您的意见未提交，已为您保留。");
        assertThat(screens.field("kept").getValue()).isEqualTo("同意，请尽快印发。");
        assertThat(screens.kept()).isEqualTo("同意，请尽快印发。");
    }

    @Test
    void keepsAReasonThatCameTooLate() {
        when(reviews.sendBack(any(), any()))
                .thenReturn(new Acted.AlreadyDone(TestOrganisation.FINANCE, TestDossiers.OPENED, Outcome.APPROVE));
        screens.open(Step.DEPARTMENT_REVIEW, dossier);

        screens.click("return");
        screens.type("reason", "请补充附件二。");
        screens.click("confirm-return");

        assertThat(screens.field("kept").getValue()).isEqualTo("请补充附件二。");
    }

    @Test
    void showsTheNewTextAndKeepsTheWordsWhenTheTextHasChanged() {
        when(reviews.approveAsking(any(), any(), any(), any())).thenReturn(new Acted.Changed(4));
        screens.open(Step.DEPARTMENT_REVIEW, dossier);
        screens.type("opinion", "同意。");
        screens.show(dossier.withContent(TestNotices.content().withTitle("关于推迟主题党日活动的通知")));

        screens.click("primary");

        assertThat(screens.words("changed")).contains("文稿刚被更新为第 4 稿");
        assertThat(screens.field("opinion").getValue()).isEqualTo("同意。");
        assertThat(screens.address()).startsWith("department-review/");
    }

    @Test
    void saysTheSentenceOfARefusal() {
        when(reviews.approveAsking(any(), any(), any(), any()))
                .thenReturn(new Acted.Refused(new Refusal("notice.refused.not-in-review")));
        screens.open(Step.DEPARTMENT_REVIEW, dossier);

        screens.click("primary");
        screens.click("primary");

        assertThat(screens.words("refused")).isEqualTo("此件不在审核中，不能这样办理。");
    }

    @Test
    void isTheSameCommandUntilTheTextIsReadAnew() {
        when(reviews.approveAsking(any(), any(), any(), any())).thenReturn(new Acted.NotFound());
        screens.open(Step.DEPARTMENT_REVIEW, dossier);

        screens.click("primary");
        screens.click("primary");

        var acts = ArgumentCaptor.forClass(Act.class);
        verify(reviews, times(2)).approveAsking(acts.capture(), any(), any(), any());
        assertThat(acts.getAllValues())
                .map(Act::command)
                .hasSize(2)
                .containsOnly(acts.getValue().command());
    }

    private static Unit unit(String id) {
        return TestOrganisation.organisation().require(new UnitId(id));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<Unit> units() {
        return _get(MultiSelectComboBox.class);
    }
}
