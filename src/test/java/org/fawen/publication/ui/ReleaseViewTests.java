package org.fawen.publication.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
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

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Publication;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.content.Disclosure;
import org.fawen.publication.IssuingDesk;
import org.fawen.publication.Publications;
import org.fawen.publication.Release;
import org.fawen.publication.ReleaseChecks;
import org.fawen.publication.Sealings;
import org.fawen.publication.Station;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestOrganisation;
import org.fawen.shell.TestScreens;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReleaseViewTests {

    private final Publications publications = mock(Publications.class);
    private final IssuingDesk desk = mock(IssuingDesk.class);

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            java.time.ZoneId.of("Asia/Shanghai"),
            java.util.EnumSet.range(java.time.DayOfWeek.MONDAY, java.time.DayOfWeek.FRIDAY),
            List.of(new WorkingCalendar.Hours(java.time.LocalTime.of(8, 0), java.time.LocalTime.of(17, 0))),
            java.util.Set.of(),
            java.util.Set.of(),
            java.util.Set.of());

    private final ReleaseChecks checks = mock(ReleaseChecks.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(ReleaseView.class)
            .playing(Publications.class, publications)
            .playing(Sealings.class, mock(Sealings.class))
            .playing(IssuingDesk.class, desk)
            .playing(ReleaseChecks.class, checks)
            .playing(WorkingCalendar.class, CALENDAR);

    private final Notice signed =
            TestNotices.inStatus(NoticeStatus.AWAITING_SIGN_OFF).sign(true, LocalDate.of(2026, 11, 24));
    private final TestDossiers dossier =
            TestDossiers.waitingAt(Step.RELEASE, "发布", NoticeStatus.SIGNED_OFF).of(signed);

    @BeforeEach
    void stations() {
        when(desk.stationsOf(any()))
                .thenReturn(List.of(
                        new Station(Step.NUMBERING, Station.State.DONE, "钱书桐", TestDossiers.OPENED),
                        new Station(Step.RELEASE, Station.State.CURRENT, null, null)));
        when(desk.refusalOf(any())).thenReturn(Optional.empty());
        when(desk.nextOf(any(), any())).thenReturn(Optional.empty());
        when(publications.objection(any())).thenReturn(Optional.empty());
        when(publications.publicationOf(any())).thenReturn(Optional.empty());
        when(publications.release(any(), any())).thenReturn(new Acted.Done(Outcome.RELEASE));
    }

    @Test
    void showsWhatIsDoneAndPresetsTheByline() {
        screens.open(Step.RELEASE, dossier);

        assertThat(screens.words("station-numbering")).isEqualTo("✓登记钱书桐2026-11-24 09:00");
        assertThat(screens.words("disclosure")).contains("主动公开（面向社会）");
        assertThat(text("editor").getValue()).isEqualTo("卫晓岚");
        assertThat(text("source").getValue()).isEqualTo("党委组织部");
    }

    @Test
    void releasesNowAfterAConfirmation() {
        screens.open(Step.RELEASE, dossier);

        screens.click("primary");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("将发布到公开网站");
        verify(publications, never()).release(any(), any());
        screens.click("confirm-release");

        verify(publications).release(any(), eq(new Release("卫晓岚", "党委组织部", null)));
        assertThat(screens.address()).isEqualTo("issuing");
        expectNotifications("正在发布《关于开展主题党日活动的通知》");
    }

    @Test
    void leadsToThePublicPageAsSoonAsItIsThere() {
        screens.open(Step.RELEASE, dossier);
        screens.click("primary");
        screens.click("confirm-release");

        poll();
        assertThat(_find(Anchor.class, spec -> spec.withId("public-page"))).isEmpty();
        when(publications.publicationOf(signed.id())).thenReturn(Optional.of(publication(TestDossiers.OPENED)));
        poll();

        assertThat(_get(Anchor.class, spec -> spec.withId("public-page")).getHref())
                .isEqualTo("/notices/" + signed.id());
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void saysWhyItWasNotLetOut() {
        screens.open(Step.RELEASE, dossier);
        screens.click("primary");
        screens.click("confirm-release");
        when(desk.refusalOf(signed.id())).thenReturn(Optional.of("附件“名单”与签发时的文件不一致，不能发布。"));

        poll();
        screens.open(Step.RELEASE, dossier);

        assertThat(screens.words("refused")).isEqualTo("没有发布：附件“名单”与签发时的文件不一致，不能发布。");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void schedulesInTheBusinessZone() {
        screens.open(Step.RELEASE, dossier);

        _setValue(choice(), ReleaseForm.When.LATER);
        _setValue(time(), LocalDateTime.of(2026, 11, 25, 9, 0));
        screens.click("primary");
        screens.click("confirm-release");

        verify(publications).release(any(), eq(new Release("卫晓岚", "党委组织部", Instant.parse("2026-11-25T01:00:00Z"))));
        expectNotifications("已定于 2026-11-25 09:00 发布");
    }

    @Test
    void asksForTheTimeAtItsField() {
        screens.open(Step.RELEASE, dossier);

        _setValue(choice(), ReleaseForm.When.LATER);
        screens.click("primary");

        assertThat(time().isInvalid()).isTrue();
        _assertNone(Dialog.class);
    }

    @Test
    void saysAtTheFieldThatATimeIsTooSoon() {
        when(publications.release(any(), any())).thenReturn(new Acted.Refused(new Refusal(Publications.TOO_SOON)));
        screens.open(Step.RELEASE, dossier);

        _setValue(choice(), ReleaseForm.When.LATER);
        _setValue(time(), LocalDateTime.of(2026, 11, 24, 9, 0));
        screens.click("primary");
        screens.click("confirm-release");

        assertThat(time().isInvalid()).isTrue();
        assertThat(time().getErrorMessage()).isEqualTo("定时发布的时间至少要在一分钟之后。");
        assertThat(screens.address()).startsWith("release/");
    }

    @Test
    void issuesWhatIsNotForThePublicWithoutByline() {
        screens.open(Step.RELEASE, dossier.withContent(TestNotices.content(Disclosure.PROACTIVE, Audience.INTERNAL)));
        assertThat(_get(Button.class, spec -> spec.withId("primary")).getText()).isEqualTo("印发");
        assertThat(_find(TextField.class)).isEmpty();

        screens.click("primary");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("不上公开网站");
        screens.click("confirm-release");

        verify(publications).release(any(), eq(new Release(null, null, null)));
    }

    @Test
    void letsThePublisherStopAScheduledRelease() {
        var scheduled = signed.release(Instant.parse("2026-11-25T01:00:00Z"));
        when(desk.mayUnschedule(any(), any())).thenReturn(true);
        screens.open(Step.RELEASE, dossier.of(scheduled).closed());
        assertThat(screens.words("scheduled")).contains("定于 2026-11-25 09:00 发布");

        screens.click("unschedule");

        verify(publications).unschedule(any(), eq(TestOrganisation.HEAD), eq(scheduled.id()));
        expectNotifications("已取消定时，可以重新发布");
    }

    @Test
    void letsNobodyElseStopAScheduledRelease() {
        screens.open(
                Step.RELEASE,
                dossier.of(signed.release(Instant.parse("2026-11-25T01:00:00Z")))
                        .closed());

        _assertNone(Button.class, spec -> spec.withId("unschedule"));
    }

    @Test
    void redrawsThePreviewWithTheByline() {
        screens.open(Step.RELEASE, dossier);
        var tabs = _get(TabSheet.class);
        tabs.setSelectedIndex(tabs.getTabCount() - 1);
        var preview = _get(WebPreview.class);

        _setValue(text("editor"), "周沐阳");

        assertThat(preview.getElement().getOuterHTML()).contains("编辑：周沐阳").contains("现将有关事项通知如下。");
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private Publication publication(@Nullable Instant publishedAt) {
        return new Publication(
                signed.id(),
                3,
                ContentHash.of(TestNotices.content()),
                TestOrganisation.HEAD,
                "卫晓岚",
                "党委组织部",
                publishedAt);
    }

    private static TextField text(String id) {
        return _get(TextField.class, spec -> spec.withId(id));
    }

    private static DateTimePicker time() {
        return _get(DateTimePicker.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ReleaseForm.When> choice() {
        return _get(RadioButtonGroup.class);
    }
}
