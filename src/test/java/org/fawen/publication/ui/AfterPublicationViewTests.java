package org.fawen.publication.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.ChangeKind;
import org.fawen.notice.LaterChange;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.publication.AfterPublication;
import org.fawen.publication.Asking;
import org.fawen.publication.Correction;
import org.fawen.publication.Replacement;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestScreens;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AfterPublicationViewTests {

    private final AfterPublication after = mock(AfterPublication.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(
                    AfterPublicationView.class, TakedownCheckView.class, CorrectionSigningView.class)
            .playing(AfterPublication.class, after);

    private final TestDossiers dossier = TestDossiers.waitingAt(Step.TAKEDOWN_CHECK, "撤下核认", NoticeStatus.PUBLISHED);

    @BeforeEach
    void playing() {
        when(after.mayAsk(any(), any())).thenReturn(true);
        when(after.open(any())).thenReturn(Optional.empty());
        when(after.corrected(any())).thenReturn(Optional.empty());
        when(after.correct(any(), any(), any(), any(), any())).thenReturn(new Acted.Noted());
        when(after.ask(any(), any(), any(), any(), any())).thenReturn(new Acted.Noted());
        when(after.approve(any(), any(), any(), any())).thenReturn(new Acted.Done(Outcome.APPROVE));
        when(after.decline(any(), any(), any())).thenReturn(new Acted.Done(Outcome.RETURN));
    }

    @Test
    void takesAPageDownWithItsReason() {
        open("kind=TAKING_DOWN");
        assertThat(screens.words("consequence")).contains("网页立即撤下");

        screens.click("primary");
        assertThat(_get(TextArea.class, spec -> spec.withId("reason")).isInvalid())
                .isTrue();
        verify(after, never()).ask(any(), any(), any(), any(), any());
        screens.type("reason", "误发，予以撤下");
        screens.click("primary");

        verify(after).ask(any(), any(), any(), any(), eq(new Asking(ChangeKind.TAKING_DOWN, "误发，予以撤下", null, null)));
    }

    @Test
    void wantsTheDocumentThatRepeals() {
        when(after.named(any(), any())).thenReturn(Optional.empty());
        open("kind=REPEAL");

        screens.type("reason", "已有新的规定");
        screens.click("primary");

        assertThat(_get(TextField.class, spec -> spec.withId("document")).getErrorMessage())
                .contains("没有找到这份已发布的文件");
        verify(after, never()).ask(any(), any(), any(), any(), any());
    }

    @Test
    void proposesACorrectionAndKeepsItWhenRefused() {
        when(after.correct(any(), any(), any(), any(), any()))
                .thenReturn(new Acted.Refused(new Refusal("publication.refused.words-not-there", "四月")));
        when(after.preview(any(), any())).thenAnswer(call -> call.getArgument(0));
        open("");

        _setValue(_get(TextField.class, spec -> spec.withId("was-0")), "四月");
        _setValue(_get(TextField.class, spec -> spec.withId("becomes-0")), "五月");
        screens.type("reason", "月份有误，更正");
        screens.click("primary");

        verify(after)
                .correct(
                        any(),
                        any(),
                        any(),
                        any(),
                        eq(new Correction(List.of(new Replacement("四月", "五月")), "月份有误，更正")));
        assertThat(screens.words("refused")).contains("原文中没有“四月”");
        assertThat(_get(TextField.class, spec -> spec.withId("was-0")).getValue())
                .isEqualTo("四月");
    }

    @Test
    @SuppressWarnings("unchecked")
    void offersOnlyWhatIsPossible() {
        open("");

        assertThat(_get(RadioButtonGroup.class, spec -> spec.withId("kind"))
                        .getListDataView()
                        .getItems()
                        .toList())
                .doesNotContain(ChangeKind.REINSTATEMENT)
                .contains(ChangeKind.CORRECTION, ChangeKind.REPEAL);
    }

    @Test
    void showsWhatIsAskedAndConfirmsOrPutsUpAgain() {
        when(after.open(any())).thenReturn(Optional.of(change()));
        screens.open(Step.TAKEDOWN_CHECK, dossier);
        assertThat(screens.words("later-change")).contains("撤下网页", "误发，予以撤下");

        screens.click("decline");
        screens.type("reason", "没有误发，恢复");
        screens.click("confirm-decline");
        verify(after).decline(any(), eq(Set.of(Step.TAKEDOWN_CHECK)), eq("没有误发，恢复"));

        screens.open(Step.TAKEDOWN_CHECK, dossier);
        screens.click("primary");
        verify(after).approve(any(), eq(Set.of(Step.TAKEDOWN_CHECK)), any(), eq(""));
    }

    private void open(String query) {
        screens.show(dossier);
        UI.getCurrent().navigate("after/" + dossier.notice().id(), QueryParameters.fromString(query));
    }

    private LaterChange change() {
        return LaterChange.asked(
                UUID.randomUUID(),
                dossier.notice(),
                ChangeKind.TAKING_DOWN,
                0,
                "误发，予以撤下",
                null,
                null,
                new PersonId("p17"),
                TestDossiers.OPENED);
    }
}
