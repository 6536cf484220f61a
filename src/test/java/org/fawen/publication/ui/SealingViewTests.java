package org.fawen.publication.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
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

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.SealMode;
import org.fawen.notice.Step;
import org.fawen.publication.IssuingDesk;
import org.fawen.publication.Publications;
import org.fawen.publication.Sealings;
import org.fawen.publication.Station;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestScreens;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SealingViewTests {

    private final Publications publications = mock(Publications.class);
    private final Sealings sealings = mock(Sealings.class);
    private final IssuingDesk desk = mock(IssuingDesk.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(SealingView.class)
            .playing(Publications.class, publications)
            .playing(Sealings.class, sealings)
            .playing(IssuingDesk.class, desk);

    private final TestDossiers dossier = TestDossiers.waitingAt(Step.SEALING, "用印", NoticeStatus.NUMBERED);

    @BeforeEach
    void stations() {
        when(desk.stationsOf(any())).thenReturn(List.of(new Station(Step.SEALING, Station.State.CURRENT, null, null)));
        when(desk.refusalOf(any())).thenReturn(Optional.empty());
        when(desk.nextOf(any(), any())).thenReturn(Optional.empty());
        when(publications.objection(any())).thenReturn(Optional.empty());
        when(sealings.haveElectronicSeals(any())).thenReturn(true);
        when(sealings.seal(any())).thenReturn(new Acted.Done(Outcome.APPROVE));
        when(sealings.stamped(any(), anyInt(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
    }

    @Test
    void sealsWithOneClickWhereThereAreElectronicSeals() {
        screens.open(Step.SEALING, dossier);

        screens.click("primary");

        verify(sealings).seal(any());
        expectNotifications("已用印《%s》".formatted(dossier.dossier().content().title()));
    }

    @Test
    void offersOnlyPaperWhereAnOrganHasNoElectronicSeal() {
        when(sealings.haveElectronicSeals(any())).thenReturn(false);
        screens.open(Step.SEALING, dossier);

        assertThat(_get(RadioButtonGroup.class).getValue()).isEqualTo(SealMode.PHYSICAL);
        assertThat(_find(IntegerField.class)).hasSize(1);
    }

    @Test
    void asksForCopiesAndScanBeforeItStampsOnPaper() {
        screens.open(Step.SEALING, dossier);
        onPaper();

        screens.click("primary");
        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
        _setValue(_get(IntegerField.class), 30);
        screens.click("primary");

        assertThat(screens.words("station-sealing")).contains("请上传盖章件的扫描件");
        verify(sealings, never()).stamped(any(), anyInt(), any());
    }

    @Test
    void keepsTheScanOfTheStampedCopy() {
        screens.open(Step.SEALING, dossier);
        onPaper();
        _setValue(_get(IntegerField.class), 30);
        _get(SealingForm.class).take("盖章件.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));

        assertThat(screens.words("scan-taken")).isEqualTo("已收到：盖章件.pdf");
        screens.click("primary");

        verify(sealings).stamped(any(), eq(30), any());
    }

    @Test
    void refusesAFileThatIsNoScan() {
        screens.open(Step.SEALING, dossier);
        onPaper();

        _get(SealingForm.class).take("说明.txt", "文字".getBytes(StandardCharsets.UTF_8));

        assertThat(screens.words("station-sealing")).contains("不是 PDF");
    }

    @SuppressWarnings("unchecked") // there is one group, of these
    private static void onPaper() {
        _setValue((RadioButtonGroup<SealMode>) _get(RadioButtonGroup.class), SealMode.PHYSICAL);
    }
}
