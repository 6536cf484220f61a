package org.fawen.publication.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.publication.IssuingDesk;
import org.fawen.publication.NumberSeries;
import org.fawen.publication.Publications;
import org.fawen.publication.Sealings;
import org.fawen.publication.Station;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestScreens;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItemId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NumberingViewTests {

    private static final NumberSeries ISSUE = new NumberSeries("party-committee-issue", "党委发文", "滨理工党发");
    private static final NumberSeries UPWARD = new NumberSeries("party-committee-upward", "党委上行文", "滨理工党报");

    private final Publications publications = mock(Publications.class);
    private final IssuingDesk desk = mock(IssuingDesk.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(NumberingView.class, ReleaseView.class)
            .playing(Publications.class, publications)
            .playing(Sealings.class, mock(Sealings.class))
            .playing(IssuingDesk.class, desk);

    private final Notice signed =
            TestNotices.inStatus(NoticeStatus.AWAITING_SIGN_OFF).sign(true, LocalDate.of(2026, 11, 24));
    private final TestDossiers dossier = TestDossiers.waitingAt(Step.NUMBERING, "登记", NoticeStatus.SIGNED_OFF)
            .of(signed);

    @BeforeEach
    void stations() {
        when(desk.stationsOf(any()))
                .thenReturn(List.of(
                        new Station(Step.NUMBERING, Station.State.CURRENT, null, null),
                        new Station(Step.RELEASE, Station.State.COMING, null, null)));
        when(desk.refusalOf(any())).thenReturn(Optional.empty());
        when(desk.nextOf(any(), any())).thenReturn(Optional.empty());
        when(publications.publicationOf(any())).thenReturn(Optional.empty());
        when(publications.objection(any())).thenReturn(Optional.empty());
        when(publications.seriesFor(any())).thenReturn(List.of(ISSUE));
        when(publications.nextNumber(any(), eq(ISSUE))).thenReturn(new DocumentNumber("滨理工党发", 2026, 22));
        when(publications.nextNumber(any(), eq(UPWARD))).thenReturn(new DocumentNumber("滨理工党报", 2026, 1));
        when(publications.register(any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
    }

    @Test
    void showsTheNumberFilledInAndAsksForNoSeriesWhereThereIsOne() {
        screens.open(Step.NUMBERING, dossier);

        assertThat(screens.words("number")).isEqualTo("滨理工党发〔2026〕22号");
        assertThat(screens.words("station-numbering")).contains("2026年11月24日");
        assertThat(_find(Select.class)).isEmpty();
        assertThat(screens.words("as-signed"))
                .isEqualTo("与签发稿一致 ✔校验码 %s…".formatted(dossier.dossier().hash().checkCode()));
    }

    @Test
    void takesTheNumberWithOneClickAndNamesIt() {
        when(desk.now(signed.id())).thenReturn(signed.register(new DocumentNumber("滨理工党发", 2026, 22)));
        screens.open(Step.NUMBERING, dossier);

        screens.click("primary");

        verify(publications).register(any(), eq(ISSUE));
        assertThat(screens.address()).isEqualTo("issuing");
        expectNotifications("已登记为 滨理工党发〔2026〕22号");
    }

    @Test
    void saysWhoHasTheNumberThatWasShown() {
        var other = TestNotices.inStatus(NoticeStatus.NUMBERED);
        when(desk.now(signed.id())).thenReturn(signed.register(new DocumentNumber("滨理工党发", 2026, 23)));
        when(desk.numbered(new DocumentNumber("滨理工党发", 2026, 22))).thenReturn(Optional.of(other));
        screens.open(Step.NUMBERING, dossier);

        screens.click("primary");

        expectNotifications("已登记为 滨理工党发〔2026〕23号（22号刚刚由《关于开展主题党日活动的通知》登记）");
    }

    @Test
    void letsChooseAmongSeveralSeries() {
        when(publications.seriesFor(any())).thenReturn(List.of(ISSUE, UPWARD));
        when(desk.now(any())).thenReturn(signed.register(new DocumentNumber("滨理工党报", 2026, 1)));
        screens.open(Step.NUMBERING, dossier);

        _setValue(series(), UPWARD);
        assertThat(screens.words("number")).isEqualTo("滨理工党报〔2026〕1号");
        screens.click("primary");

        verify(publications).register(any(), eq(UPWARD));
    }

    @Test
    void offersNoNumberWhereThereIsNoSeries() {
        when(publications.seriesFor(any())).thenReturn(List.of());
        screens.open(Step.NUMBERING, dossier);

        assertThat(screens.words("no-series")).startsWith("没有可用的文号序列");
        assertThat(_get(Button.class, spec -> spec.withId("primary")).isEnabled())
                .isFalse();
    }

    @Test
    void saysWhenTheTextIsNotTheOneThatWasSigned() {
        when(publications.objection(any()))
                .thenReturn(Optional.of(new Refusal("publication.refused.text-changed", "9f3c0000", "ab120000")));
        screens.open(Step.NUMBERING, dossier);

        assertThat(screens.words("refused")).contains("文稿与签发稿不一致，不能发布：签发时的校验码是9f3c0000");
    }

    @Test
    void goesOnWithTheSameNoticeForWhoReleasesItToo() {
        var release = new WorkItem(
                new WorkItemId(UUID.randomUUID()),
                signed.id(),
                Step.RELEASE,
                null,
                null,
                List.of(),
                Set.of(),
                TestDossiers.OPENED,
                null,
                null);
        when(desk.now(any())).thenReturn(signed.register(new DocumentNumber("滨理工党发", 2026, 22)));
        when(desk.nextOf(any(), any())).thenReturn(Optional.of(release));
        screens.open(Step.NUMBERING, dossier);

        screens.click("primary");

        assertThat(screens.address()).isEqualTo("release/%s?item=%s".formatted(signed.id(), release.id()));
    }

    @SuppressWarnings("unchecked")
    private static Select<NumberSeries> series() {
        return _get(Select.class);
    }
}
