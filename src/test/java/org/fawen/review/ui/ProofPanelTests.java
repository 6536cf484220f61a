package org.fawen.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Proof;
import org.fawen.notice.Refusal;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.Substance;
import org.fawen.review.Explanations;
import org.fawen.review.Proofreading;
import org.fawen.review.Reviews;
import org.fawen.shell.Moments;
import org.fawen.shell.SheetParts;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestOrganisation;
import org.fawen.shell.TestScreens;
import org.fawen.shell.TestTextDesk;
import org.fawen.shell.TextDesk;
import org.fawen.workflow.AmendedTexts;
import org.fawen.workflow.TextEdits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 核对清样 on the drafter's sheet. */
class ProofPanelTests {

    private static final Moments MOMENTS =
            new Moments(ZoneId.of("Asia/Shanghai"), Clock.fixed(TestDossiers.OPENED, ZoneOffset.UTC));

    private final Proofreading proofreading = mock(Proofreading.class);
    private final Explanations explanations = mock(Explanations.class);
    private final TestTextDesk desk = new TestTextDesk();

    @RegisterExtension
    final TestScreens screens = new TestScreens(OfficeReviewView.class)
            .playing(Reviews.class, mock(Reviews.class))
            .playing(TextEdits.class, mock(TextEdits.class))
            .playing(AmendedTexts.class, mock(AmendedTexts.class))
            .playing(Explanations.class, explanations)
            .playing(TextDesk.class, desk)
            .playing(
                    SheetParts.class,
                    (shown, sheet, again) -> new ProofPanel(
                                    proofreading, () -> Optional.of(TestOrganisation.HEAD), MOMENTS)
                            .add(shown, sheet, again));

    private final TestDossiers dossier = TestDossiers.waitingAt(Step.OFFICE_REVIEW, "党办核稿", NoticeStatus.IN_REVIEW)
            .inStage(Stage.FIRST);

    @BeforeEach
    void saysNothingYet() {
        when(explanations.of(any())).thenReturn(Map.of());
        when(proofreading.waitingFor(any(), any())).thenReturn(Optional.empty());
    }

    @Test
    void isNotThereWhenNothingIsAsked() {
        screens.open(Step.OFFICE_REVIEW, dossier);

        _assertNone(Section.class, spec -> spec.withId("proof"));
    }

    @Test
    void saysThatNothingWaitsForAnAnswerOnWording() {
        asked();
        screens.open(Step.OFFICE_REVIEW, dossier);
        assertThat(screens.words("proof")).contains("办公室改动文字 2 处", "不影响流转，逾期视为无异议");

        screens.click("proof-confirm");

        verify(proofreading).confirm(any(), eq(TestOrganisation.HEAD), any(), eq(2));
        expectNotifications("已核对清样：无误");
    }

    @Test
    void saysWhatOfTheMatterWasChanged() {
        asked("3天→5天", "field.addressees");

        screens.open(Step.OFFICE_REVIEW, dossier);

        assertThat(screens.words("proof")).contains("涉及内容（3天→5天，主送）", "您确认后才能送签");
    }

    @Test
    void takesAnObjectionWithItsWords() {
        asked();
        screens.open(Step.OFFICE_REVIEW, dossier);

        screens.click("proof-object");
        screens.type("reason", "“认真”是文件原话。");
        screens.click("confirm-object");

        verify(proofreading).object(any(), any(), any(), eq(2), eq("“认真”是文件原话。"));
    }

    @Test
    void saysWhenTheTextHasChangedMeanwhile() {
        asked();
        doThrow(new Refusal("review.refused.proof-changed", 3))
                .when(proofreading)
                .confirm(any(), any(), any(), anyInt());
        screens.open(Step.OFFICE_REVIEW, dossier);

        screens.click("proof-confirm");

        assertThat(_get(Section.class, spec -> spec.withId("proof"))
                        .getElement()
                        .getTextRecursively())
                .contains("正文又改过，现在是第 3 稿");
    }

    private void asked(String... matters) {
        when(proofreading.waitingFor(any(), any()))
                .thenReturn(Optional.of(Proof.asked(
                        dossier.notice().id(),
                        1,
                        2,
                        new PersonId("p9"),
                        TestDossiers.OPENED,
                        TestDossiers.OPENED.plus(Duration.ofHours(8)),
                        new Substance(2, List.of(matters)))));
    }
}
