package org.fawen.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.notice.content.ContentHash;
import org.fawen.review.Explanations;
import org.fawen.review.Reviews;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestScreens;
import org.fawen.shell.TestTextDesk;
import org.fawen.shell.TextDesk;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.AmendedTexts;
import org.fawen.workflow.Frozen;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.Return;
import org.fawen.workflow.TextEdits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentCaptor;

class OfficeReviewViewTests {

    private final Reviews reviews = mock(Reviews.class);
    private final TextEdits edits = mock(TextEdits.class);
    private final AmendedTexts texts = mock(AmendedTexts.class);
    private final Explanations explanations = mock(Explanations.class);
    private final TestTextDesk desk = new TestTextDesk();

    @RegisterExtension
    final TestScreens screens = new TestScreens(OfficeReviewView.class)
            .playing(Reviews.class, reviews)
            .playing(TextEdits.class, edits)
            .playing(AmendedTexts.class, texts)
            .playing(Explanations.class, explanations)
            .playing(TextDesk.class, desk);

    private static final ContentHash FROZEN =
            ContentHash.of(TestNotices.content().withTitle("改过的标题"));

    private final TestDossiers dossier = TestDossiers.waitingAt(Step.OFFICE_REVIEW, "党办核稿", NoticeStatus.IN_REVIEW);

    @BeforeEach
    void freezes() {
        when(explanations.of(any())).thenReturn(Map.of());
        when(edits.freeze(any())).thenReturn(new Frozen.Text(4, FROZEN));
    }

    @Test
    void passesOnTheTextThatWasFrozen() {
        when(reviews.approve(any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.FIRST));
        desk.type(dossier.content().withTitle("关于开展党日活动的通知"));

        screens.click("primary");

        var act = ArgumentCaptor.forClass(Act.class);
        verify(reviews).approve(act.capture(), any());
        assertThat(act.getValue().seen()).isEqualTo(FROZEN);
    }

    @Test
    void returnsTheTextThatWasFrozen() {
        when(reviews.sendBack(any(), any())).thenReturn(new Acted.Done(Outcome.RETURN));
        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.FIRST));

        screens.click("return");
        screens.type("reason", "请核对人数。");
        screens.click("confirm-return");

        var act = ArgumentCaptor.forClass(Act.class);
        verify(reviews).sendBack(act.capture(), eq(Return.toDrafter("请核对人数。")));
        assertThat(act.getValue().seen()).isEqualTo(FROZEN);
    }

    @Test
    void doesNothingWhenTheTextWasNotFrozen() {
        when(edits.freeze(any())).thenReturn(new Frozen.Not(new Acted.NotAllowed()));
        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.FIRST));

        screens.click("primary");

        verify(reviews, never()).approve(any(), any());
        assertThat(screens.words("refused")).isNotEmpty();
    }

    @Test
    void stopsAnErrorThatTheOfficeBroughtIn() {
        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.FIRST));
        when(texts.broughtInto(any(), any())).thenReturn(List.of("PUN-03“（”"));
        desk.type(dossier.content().withTitle("关于开展（党日活动的通知"));

        screens.click("primary");

        verify(edits, never()).freeze(any());
        verify(reviews, never()).approve(any(), any());
        assertThat(screens.words("refused")).contains("1 项“必须改”（PUN-03“（”）");
    }

    @Test
    void presetsThePointsByTheChecksAndOpensTheExceptions() {
        desk.remarking(new TextDesk.Remark("DAT-02", "WARNING", "星期与日期不符。", "周三", "aaaaaa", ""));
        desk.remarking(new TextDesk.Remark("TTL-02", "WARNING", "标题末尾不是文种。", "", "", "惯例如此"));

        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.FIRST));

        assertThat(screens.words("point-2")).contains("待核", "建议改 1 项（已说明 0 项）", "星期与日期不符。");
        assertThat(screens.words("point-4")).contains("符合", "已说明 1 项", "拟稿人说明：惯例如此");
        assertThat(screens.words("point-3")).contains("未安排会签");
        assertThat(screens.words("point-5")).contains("自动检查未发现问题");
    }

    @Test
    void keepsWhatTheOfficeSaysOfAWarning() {
        desk.remarking(new TextDesk.Remark("DAT-02", "WARNING", "星期与日期不符。", "周三", "aaaaaa", ""));
        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.FIRST));

        _setValue(_get(TextField.class), "原文引用");

        verify(explanations).explain(any(), eq("DAT-02"), eq("原文引用"));
    }

    @Test
    void letsTheClerkConfirmAllFivePointsWithOneClick() {
        when(reviews.approve(any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.FIRST));
        assertThat(_get(FivePoints.class).getElement().getTextRecursively()).contains("行文理由和依据", "文种、格式和文字");
        assertThat(primary().getText()).isEqualTo("五项均符合，送主任");

        screens.click("primary");

        verify(reviews).approve(any(), eq("五项均符合。"));
        expectNotifications("已核稿，送主任审定");
    }

    @Test
    void addsTheClerksWordsToTheFivePoints() {
        when(reviews.approve(any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.FIRST));

        screens.type("opinion", "第三段改了两处标点。");
        screens.click("primary");

        verify(reviews).approve(any(), eq("五项均符合。第三段改了两处标点。"));
    }

    @Test
    void lendsTheClerkNoActOfTheHead() {
        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.FIRST));

        _assertNone(MenuBar.class);
    }

    @Test
    void letsTheHeadSendItToBeSigned() {
        when(reviews.approve(any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.SECOND));
        assertThat(primary().getText()).isEqualTo("同意，送签");

        screens.click("primary");

        verify(reviews).approve(any(), eq(""));
    }

    @Test
    void letsTheHeadFindItNotSuitableWithAReason() {
        when(reviews.notSuitable(any(), any())).thenReturn(new Acted.Done(Outcome.REJECT));
        screens.open(Step.OFFICE_REVIEW, dossier.inStage(Stage.SECOND));

        screens.pick("not-suitable");
        screens.type("reason", "可用电话布置，不必发文。");
        screens.click("confirm-not-suitable");

        verify(reviews).notSuitable(any(), eq("可用电话布置，不必发文。"));
        expectNotifications("已认定不宜发文");
    }

    private static Button primary() {
        return _get(Button.class, spec -> spec.withId("primary"));
    }
}
