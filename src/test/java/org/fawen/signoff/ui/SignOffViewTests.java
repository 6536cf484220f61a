package org.fawen.signoff.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fawen.notice.Disagreements;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Opinion;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.notice.Substance;
import org.fawen.notice.TestNotices;
import org.fawen.notice.Verdict;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.content.DocType;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestOrganisation;
import org.fawen.shell.TestScreens;
import org.fawen.shell.TestTextDesk;
import org.fawen.shell.TextDesk;
import org.fawen.signoff.SignOffs;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Inbox;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.TextEdits;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItemId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentCaptor;

class SignOffViewTests {

    private final SignOffs signOffs = mock(SignOffs.class);
    private final Disagreements disagreements = mock(Disagreements.class);
    private final Inbox inbox = mock(Inbox.class);
    private final TextEdits edits = mock(TextEdits.class);
    private final TestTextDesk desk = new TestTextDesk();

    @RegisterExtension
    final TestScreens screens = new TestScreens(SignOffView.class)
            .playing(SignOffs.class, signOffs)
            .playing(Disagreements.class, disagreements)
            .playing(Inbox.class, inbox)
            .playing(TextEdits.class, edits)
            .playing(TextDesk.class, desk);

    private final TestDossiers dossier =
            TestDossiers.waitingAt(Step.SIGN_OFF, "党委书记签发", NoticeStatus.AWAITING_SIGN_OFF);

    @BeforeEach
    void signs() {
        when(disagreements.openOn(any())).thenReturn(List.of());
        when(signOffs.sign(any(), any(), any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
        when(inbox.page(any(), any(), anyInt())).thenReturn(List.of());
        when(edits.present(any())).thenReturn(Optional.empty());
        when(edits.substance(any(), any(), any(), any())).thenReturn(new Substance(2, List.of()));
    }

    @Test
    void signsTheWordsTheSignerChangedInTheSameAct() {
        when(signOffs.signAmended(any(), any(), any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
        screens.open(Step.SIGN_OFF, dossier);
        assertThat(desk.isOpen()).as("no tap changes a word by accident").isFalse();

        screens.click("amend");
        desk.type(dossier.content().withTitle("关于开展党日活动的通知"));
        assertThat(_get(Button.class, spec -> spec.withId("primary")).getText()).isEqualTo("改后签发");
        assertThat(screens.words("amended")).contains("您改动了 2 处");
        screens.click("primary");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("您将签发《关于开展党日活动的通知》第 4 稿", "您改动了 2 处，签发的就是改后的文字。");
        password("demo");
        screens.click("confirm-password");

        verify(signOffs).signAmended(any(), eq("同意印发。"), eq(""), eq("demo"));
        verify(signOffs, never()).sign(any(), any(), any(), any());
        expectNotifications("已签发《关于开展党日活动的通知》");
    }

    @Test
    void sendsAChangeOfMatterBack() {
        when(edits.substance(any(), any(), any(), any())).thenReturn(new Substance(1, List.of("3天→5天")));
        screens.open(Step.SIGN_OFF, dossier);
        screens.click("amend");
        desk.type(dossier.content().withTitle("关于五天内开展党日活动的通知"));

        screens.click("primary");

        assertThat(screens.words("refused")).contains("改动涉及内容（3天→5天），不能改后签发。请退回修改");
        _assertNone(Dialog.class);
    }

    @Test
    void bringsBackWhatTheSignerChangedBefore() {
        var content = dossier.content();
        when(edits.present(any())).thenReturn(Optional.of(new TextEdits.Present(content, 2, ContentHash.of(content))));

        screens.open(Step.SIGN_OFF, dossier);

        assertThat(desk.isOpen()).isTrue();
    }

    @Test
    void callsTheActByWhoseSignatureItIs() {
        screens.open(Step.SIGN_OFF, dossier);

        assertThat(_get(Button.class, spec -> spec.withId("primary")).getText()).isEqualTo("党委书记签发");
    }

    @Test
    void signsExactlyTheTextShownWithThePresetOpinion() {
        screens.open(Step.SIGN_OFF, dossier);

        screens.click("primary");
        password("demo");
        screens.click("confirm-password");

        var act = ArgumentCaptor.forClass(Act.class);
        verify(signOffs).sign(act.capture(), eq("同意印发。"), eq(""), eq("demo"));
        assertThat(act.getValue().seen()).isEqualTo(dossier.dossier().hash());
        assertThat(screens.address()).isEqualTo("inbox");
        expectNotifications("已签发《关于开展主题党日活动的通知》");
    }

    @Test
    void saysWhatIsSignedAndWhereItGoes() {
        screens.open(Step.SIGN_OFF, dossier.withContent(TestNotices.contentTo("学校各单位")));

        screens.click("primary");

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("您将签发《关于开展主题党日活动的通知》第 3 稿（校验码 ")
                .contains("…），发往学校各单位（共 3 个单位），并向社会公开。");
    }

    @Test
    void presetsAnotherOpinionForUpwardDocuments() {
        screens.open(Step.SIGN_OFF, dossier.withContent(TestNotices.content(DocType.REQUEST)));

        screens.click("primary");

        assertThat(screens.field("opinion").getValue()).isEqualTo("同意呈报。");
    }

    @Test
    void leavesTheSheetOpenWhenThePasswordIsWrong() {
        when(signOffs.sign(any(), any(), any(), any()))
                .thenReturn(new Acted.Refused(new Refusal(SignOffs.WRONG_PASSWORD)));
        screens.open(Step.SIGN_OFF, dossier);

        screens.click("primary");
        password("guess");
        screens.click("confirm-password");

        var field = _get(PasswordField.class);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("密码不对");
        assertThat(field.getValue()).isEmpty();
        assertThat(screens.address()).startsWith("sign-off/");
    }

    @Test
    void asksForARulingOnlyWhenSomebodyDisagrees() {
        screens.open(Step.SIGN_OFF, dossier);

        screens.click("primary");

        _assertNone(TextArea.class, spec -> spec.withId("ruling"));
    }

    @Test
    void signsNothingWithoutTheRulingOnADisagreement() {
        when(disagreements.openOn(any())).thenReturn(List.of(disagreement()));
        screens.open(Step.SIGN_OFF, dossier);

        screens.click("primary");
        password("demo");
        screens.click("confirm-password");

        assertThat(screens.words("disagreements")).isEqualTo("财务处 何清源 不同意：经费来源没有落实。");
        assertThat(screens.field("ruling").isInvalid()).isTrue();
        verify(signOffs, never()).sign(any(), any(), any(), any());
    }

    @Test
    void signsWithTheRuling() {
        when(disagreements.openOn(any())).thenReturn(List.of(disagreement()));
        screens.open(Step.SIGN_OFF, dossier);

        screens.click("primary");
        screens.type("ruling", "经费由党费列支。");
        password("demo");
        screens.click("confirm-password");

        verify(signOffs).sign(any(), eq("同意印发。"), eq("经费由党费列支。"), eq("demo"));
    }

    @Test
    void opensTheNextOneToSign() {
        var next = new WorkItem(
                new WorkItemId(UUID.randomUUID()),
                NoticeId.next(),
                Step.SIGN_OFF,
                null,
                null,
                List.of(),
                Set.of(),
                TestDossiers.OPENED,
                null,
                null);
        when(inbox.page(any(), any(), anyInt())).thenReturn(List.of(next));
        screens.open(Step.SIGN_OFF, dossier);

        screens.click("primary");
        password("demo");
        screens.click("confirm-password");

        assertThat(screens.address()).isEqualTo("sign-off/%s?item=%s".formatted(next.notice(), next.id()));
    }

    @Test
    void showsTheNewTextWhenItHasChanged() {
        when(signOffs.sign(any(), any(), any(), any())).thenReturn(new Acted.Changed(4));
        screens.open(Step.SIGN_OFF, dossier);

        screens.click("primary");
        password("demo");
        screens.click("confirm-password");

        assertThat(screens.words("changed")).contains("文稿刚被更新为第 4 稿");
        _assertNone(Dialog.class);
    }

    @Test
    void refusesWithAReason() {
        when(signOffs.refuse(any(), any())).thenReturn(new Acted.Done(Outcome.REJECT));
        screens.open(Step.SIGN_OFF, dossier);

        screens.pick("refuse");
        screens.type("reason", "时机不成熟，暂不发文。");
        screens.click("confirm-refuse");

        verify(signOffs).refuse(any(), eq("时机不成熟，暂不发文。"));
    }

    private static void password(String password) {
        _setValue(_get(PasswordField.class), password);
    }

    private static Opinion disagreement() {
        return new Opinion(
                UUID.randomUUID(),
                NoticeId.next(),
                3,
                ContentHash.of(TestNotices.content()),
                Step.COUNTERSIGN,
                null,
                TestOrganisation.FINANCE,
                null,
                "finance",
                Verdict.DISAGREE,
                "经费来源没有落实。",
                TestDossiers.OPENED);
    }
}
