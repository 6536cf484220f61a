package org.fawen.publication.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Optional;
import org.fawen.notice.Erratum;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.notice.content.ContentHash;
import org.fawen.publication.IssuingDesk;
import org.fawen.publication.Publications;
import org.fawen.publication.Sealings;
import org.fawen.publication.Station;
import org.fawen.publication.TextCorrections;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestScreens;
import org.fawen.workflow.Acted;
import org.fawen.workflow.SafeWording.Corrected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecheckViewTests {

    private final Publications publications = mock(Publications.class);
    private final IssuingDesk desk = mock(IssuingDesk.class);
    private final TextCorrections corrections = mock(TextCorrections.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(RecheckView.class)
            .playing(Publications.class, publications)
            .playing(Sealings.class, mock(Sealings.class))
            .playing(IssuingDesk.class, desk)
            .playing(TextCorrections.class, corrections);

    private final TestDossiers dossier = TestDossiers.waitingAt(Step.RECHECK, "复核", NoticeStatus.SIGNED_OFF);
    private final Corrected corrected =
            new Corrected(dossier.dossier().content().withTitle("更正后"), List.of(new Erratum.Place("组织,", "组织，")));

    @BeforeEach
    void stations() {
        when(desk.stationsOf(any())).thenReturn(List.of(new Station(Step.RECHECK, Station.State.CURRENT, null, null)));
        when(desk.refusalOf(any())).thenReturn(Optional.empty());
        when(publications.objection(any())).thenReturn(Optional.empty());
        when(corrections.possible(any())).thenReturn(Optional.of(corrected));
    }

    @Test
    void showsWhatMayBePutRightAndPutsItRight() {
        when(corrections.correct(any(), any())).thenReturn(new Acted.Noted());
        screens.open(Step.RECHECK, dossier);

        assertThat(screens.words("station-recheck")).contains("可作文字更正 1 处", "“组织,” → “组织，”");
        screens.click("correct");

        verify(corrections).correct(any(), eq(ContentHash.of(corrected.content())));
        expectNotifications("已作文字更正，并已告知签发人");
    }

    @Test
    void saysWhyNothingWasPutRight() {
        when(corrections.correct(any(), any()))
                .thenReturn(new Acted.Refused(new Refusal("publication.refused.no-wording")));
        screens.open(Step.RECHECK, dossier);

        screens.click("correct");

        assertThat(screens.words("refused")).contains("没有可作文字更正之处");
        assertThat(_get(Button.class, button -> button.withId("correct")).isEnabled())
                .isTrue();
    }

    @Test
    void doesNotCallACorrectedTextTheSignedOne() {
        when(publications.isCorrected(any())).thenReturn(true);
        screens.open(Step.RECHECK, dossier);

        assertThat(screens.words("as-signed")).contains("签发稿加文字更正").doesNotContain("与签发稿一致");
    }

    @Test
    void offersNothingWhereNothingIsToBePutRight() {
        when(corrections.possible(any())).thenReturn(Optional.empty());
        screens.open(Step.RECHECK, dossier);

        _assertNone(Button.class, button -> button.withId("correct"));
    }
}
