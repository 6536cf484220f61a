package org.fawen.drafting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fawen.checking.Checks;
import org.fawen.checking.EditingList;
import org.fawen.drafting.ListKind;
import org.fawen.drafting.ListTrial;
import org.fawen.drafting.OwnChecks;
import org.fawen.drafting.OwnList;
import org.fawen.drafting.RuleSwitch;
import org.fawen.identity.UnitId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.fawen.shell.TestOrganisation;
import org.fawen.shell.TestScreens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 词表与检查 on the screen. */
class ChecksViewTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UnitId OFFICE = new UnitId("org-dept");
    private static final EditingList SHIPPED =
            new EditingList(TODAY, "党委宣传部", List.of(new EditingList.Entry("旧词", List.of("新词"))));

    private final OwnChecks checks = mock(OwnChecks.class);
    private final ListTrial trial = mock(ListTrial.class);

    @RegisterExtension
    final TestScreens screens =
            new TestScreens(ChecksView.class).playing(OwnChecks.class, checks).playing(ListTrial.class, trial);

    @BeforeEach
    void decidesForOneOffice() {
        when(checks.officesOf(any()))
                .thenReturn(List.of(TestOrganisation.organisation().require(OFFICE)));
        when(checks.inForce(any(), any())).thenReturn(SHIPPED);
        when(checks.lists(any(), any())).thenReturn(List.of());
        when(checks.switches(any())).thenReturn(List.of());
        when(checks.switchable())
                .thenReturn(Checks.standard().rules().stream()
                        .filter(rule -> List.of("STY-01", "STY-07").contains(rule.id()))
                        .toList());
        when(checks.today()).thenReturn(TODAY);
    }

    @Test
    void showsTheListsInForceAndTheRulesThatMayBeSwitchedOff() {
        screens.open("admin/checks");

        assertThat(page()).contains("禁用词、慎用词（STY-07）", "现用 1 条 · 党委宣传部 · 2026-11-24", "STY-01");
        assertThat(_find(Button.class, spec -> spec.withText("停用"))).hasSize(2);
    }

    @Test
    void saysWhatAListWouldFindBeforeItIsTaken() {
        var notice = new NoticeId(UUID.randomUUID());
        when(trial.of(eq(OFFICE), eq(ListKind.CAUTIOUS), any()))
                .thenReturn(new ListTrial.Result(37, List.of(new ListTrial.Found(notice, "关于甲的通知", List.of("生僻词")))));
        when(checks.take(any(), any(), any(), any(), any()))
                .thenReturn(new OwnList(ListKind.CAUTIOUS, 2, TODAY, SHIPPED, TestOrganisation.HEAD, Instant.EPOCH));
        screens.open("admin/checks");

        screens.click("import-cautious");
        screens.type("list-words", "生僻词,常用词\n生僻词,俗词");
        _setValue(_get(TextField.class, spec -> spec.withId("list-source")), "党委宣传部");
        assertThat(dialog()).contains("读到 1 条，略去 1 行。", "第 2 行重复：生僻词");
        assertThat(takes().getText()).isEqualTo("试查已发布的公文");
        screens.click("take-list");

        verify(checks, never()).take(any(), any(), any(), any(), any());
        assertThat(dialog()).contains("已发布的公文查了 37 件，其中 1 件会被此表查出。", "关于甲的通知（生僻词）");
        assertThat(_get(Anchor.class, spec -> spec.withText("关于甲的通知")).getHref())
                .isEqualTo("/notices/" + notice);
        assertThat(takes().getText()).isEqualTo("采用");
        screens.click("take-list");

        verify(checks).take(any(), eq(OFFICE), eq(ListKind.CAUTIOUS), eq(TODAY), any());
        expectNotifications("已存为第 2 版，自 2026-11-24 起使用");
    }

    @Test
    void triesAChangedListAgain() {
        when(trial.of(any(), any(), any())).thenReturn(new ListTrial.Result(0, List.of()));
        screens.open("admin/checks");
        screens.click("import-fixed");
        screens.type("list-words", "甲");
        _setValue(_get(TextField.class, spec -> spec.withId("list-source")), "党委宣传部");
        screens.click("take-list");

        screens.type("list-words", "甲\n乙");

        assertThat(takes().getText()).isEqualTo("试查已发布的公文");
        screens.click("take-list");
        verify(checks, never()).take(any(), any(), any(), any(), any());
    }

    @Test
    void asksForTheSourceInASentence() {
        screens.open("admin/checks");
        screens.click("import-fixed");
        screens.type("list-words", "甲");

        screens.click("take-list");

        assertThat(dialog()).contains("来源");
        verify(trial, never()).of(any(), any(), any());
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void switchesARuleOffWithItsReasonAndOnAgainWithout() {
        screens.open("admin/checks");
        screens.click("turn-STY-01");
        screens.type("reason", "本单位习惯用法");
        when(checks.switches(OFFICE))
                .thenReturn(List.of(new RuleSwitch("STY-01", true, "本单位习惯用法", TestOrganisation.HEAD, Instant.EPOCH)));
        screens.click("confirm-turn-off");
        verify(checks).turn(any(), eq(OFFICE), eq("STY-01"), eq(true), eq("本单位习惯用法"));
        assertThat(page()).contains("已停用 · 赵启明", "本单位习惯用法");
        screens.click("turn-STY-01");

        verify(checks).turn(any(), eq(OFFICE), eq("STY-01"), eq(false), eq(""));
    }

    @Test
    void saysWhyARuleStaysOn() {
        doThrow(new Refusal("drafting.refused.rule.stays", "STY-01"))
                .when(checks)
                .turn(any(), any(), any(), anyBoolean(), any());
        when(checks.switches(OFFICE))
                .thenReturn(List.of(new RuleSwitch("STY-01", true, "习惯", TestOrganisation.HEAD, Instant.EPOCH)));
        screens.open("admin/checks");

        screens.click("turn-STY-01");

        assertThat(page()).contains("不能停用");
    }

    private static String page() {
        return _get(ChecksView.class).getElement().getTextRecursively();
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private static Button takes() {
        return _get(Button.class, spec -> spec.withId("take-list"));
    }
}
