package org.fawen.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.notice.Adoption;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Opinion;
import org.fawen.notice.OpinionAnswer;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.review.Adoptions;
import org.fawen.review.Reviews;
import org.fawen.shell.SheetParts;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestOrganisation;
import org.fawen.shell.TestScreens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 会签意见采纳情况 on the sheet. */
class AdoptionPanelTests {

    private final Adoptions adoptions = mock(Adoptions.class);
    private final TestDossiers dossier = TestDossiers.waitingAt(Step.COUNTERSIGN, "会签", NoticeStatus.IN_REVIEW);
    private final Opinion opinion = new Opinion(
            UUID.randomUUID(),
            dossier.notice().id(),
            1,
            dossier.dossier().hash(),
            Step.COUNTERSIGN,
            null,
            TestOrganisation.FINANCE,
            null,
            "finance",
            Verdict.AGREE_WITH_PROPOSAL,
            "建议将“三日内”改为“五日内”。",
            TestDossiers.OPENED);

    @RegisterExtension
    final TestScreens screens = new TestScreens(CountersignView.class)
            .playing(Reviews.class, mock(Reviews.class))
            .playing(
                    SheetParts.class,
                    (shown, sheet, again) -> new AdoptionPanel(
                                    adoptions, () -> Optional.of(TestOrganisation.HEAD), TestOrganisation::organisation)
                            .add(shown, sheet, again));

    @Test
    void isNotThereForThoseItDoesNotConcern() {
        open(null, false, false);

        _assertNone(Section.class, spec -> spec.withId("adoption"));
    }

    @Test
    void saysWhoProposedWhat() {
        open(null, true, false);

        assertThat(screens.words("adoption")).contains("财务处（何清源）同意并附修改意见：建议将“三日内”改为“五日内”。");
    }

    @Test
    void answersWithAReason() {
        open(null, true, false);

        choose(Adoption.PARTLY);
        _setValue(_get(TextField.class, spec -> spec.withClasses("fw-adoption-reason")), "第二条已改。");
        click("答复");

        verify(adoptions)
                .answer(
                        any(),
                        eq(TestOrganisation.HEAD),
                        eq(dossier.notice().id()),
                        eq(opinion.id()),
                        eq(Adoption.PARTLY),
                        eq("第二条已改。"));
        expectNotifications("已答复，会签人会看到");
    }

    @Test
    void asksWhatWasMadeOfIt() {
        open(null, true, false);

        click("答复");

        assertThat(_get(RadioButtonGroup.class).isInvalid()).isTrue();
        verify(adoptions, never()).answer(any(), any(), any(), any(), any(), any());
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        doThrow(new Refusal("notice.refused.answer-reason-missing"))
                .when(adoptions)
                .answer(any(), any(), any(), any(), any(), any());
        open(null, true, false);

        choose(Adoption.NOT_ADOPTED);
        click("答复");

        assertThat(screens.words("adoption")).contains("理由");
        assertThat(_get(RadioButtonGroup.class).getValue()).isEqualTo(Adoption.NOT_ADOPTED);
    }

    @Test
    void letsTheGiverAskForARuling() {
        open(answer(), false, true);
        assertThat(screens.words("adoption")).contains("拟稿单位：未采纳 时间紧。");

        screens.click("escalate");
        screens.type("reason", "三日来不及。");
        screens.click("confirm-escalate");

        verify(adoptions)
                .escalate(any(), eq(TestOrganisation.HEAD), eq(dossier.notice().id()), eq(opinion.id()), eq("三日来不及。"));
    }

    private OpinionAnswer answer() {
        return new OpinionAnswer(
                UUID.randomUUID(),
                opinion.id(),
                Adoption.NOT_ADOPTED,
                "时间紧。",
                TestOrganisation.HEAD,
                TestDossiers.OPENED,
                null);
    }

    private void open(@Nullable OpinionAnswer answer, boolean toAnswer, boolean toEscalate) {
        when(adoptions.of(any(), any()))
                .thenReturn(List.of(new Adoptions.Entry(opinion, answer, toAnswer, toEscalate)));
        screens.open(Step.COUNTERSIGN, dossier);
    }

    @SuppressWarnings("unchecked")
    private static void choose(Adoption adoption) {
        _setValue(_get(RadioButtonGroup.class), adoption);
    }

    private static void click(String word) {
        _click(_get(Button.class, spec -> spec.withText(word)));
    }
}
