package org.fawen.desk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.shell.ActBar;
import org.fawen.shell.Moments;
import org.fawen.shell.SheetParts;
import org.fawen.shell.TestDossiers;
import org.fawen.shell.TestOrganisation;
import org.fawen.shell.TestScreens;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Asked;
import org.fawen.workflow.Circulating;
import org.fawen.workflow.Handing;
import org.fawen.workflow.TakingBack;
import org.fawen.workflow.Urging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands under 更多, for whom. */
class RarerActsTests {

    private static final Moments MOMENTS =
            new Moments(ZoneId.of("Asia/Shanghai"), Clock.fixed(TestDossiers.OPENED, ZoneOffset.UTC));

    private final Handing handing = mock(Handing.class);
    private final TakingBack takingBack = mock(TakingBack.class);
    private final Urging urging = mock(Urging.class);
    private final Circulating circulating = mock(Circulating.class);
    private final SheetParts.AtTheScreen screen = mock(SheetParts.AtTheScreen.class);
    private final TestDossiers dossier = TestDossiers.waitingAt(Step.DEPARTMENT_REVIEW, "部门审核", NoticeStatus.IN_REVIEW);
    private final Act act = new Act(
            UUID.randomUUID(),
            TestOrganisation.HEAD,
            dossier.notice().id(),
            dossier.item().id(),
            dossier.dossier().hash());

    @RegisterExtension
    final TestScreens screens = new TestScreens();

    @Test
    void offersWhoDecidesToHandOnAndToAsk() {
        offer(dossier);

        assertThat(entries()).containsExactly("转办", "请人先阅", "请人后阅");
    }

    @Test
    void offersNothingOfTheItemOnceItIsClosed() {
        when(takingBack.isPossible(any(), any())).thenReturn(true);
        when(circulating.isPossible(any(), any())).thenReturn(true);

        offer(dossier.closed());

        assertThat(entries()).containsExactly("取回", "传阅");
    }

    @Test
    void handsOnToOnePersonWithAReason() {
        var done = new Acted.Noted();
        when(handing.toTransferTo(any(), any(), any())).thenReturn(List.of(TestOrganisation.FINANCE));
        when(handing.transfer(act, TestOrganisation.FINANCE, "本周出差")).thenReturn(done);
        offer(dossier);

        screens.pick("transfer");
        _setValue(persons(), Set.of(TestOrganisation.FINANCE));
        screens.type("words", " 本周出差 ");
        screens.click("confirm-transfer");

        verify(screen).answer(done, "已转给何清源");
    }

    @Test
    void handsOnToNobodyUnlessSomebodyIsChosen() {
        when(handing.toTransferTo(any(), any(), any())).thenReturn(List.of(TestOrganisation.FINANCE));
        offer(dossier);

        screens.pick("transfer");
        screens.click("confirm-transfer");

        assertThat(persons().getErrorMessage()).isEqualTo("请选择一位。");
        verifyNoInteractions(screen);
    }

    @Test
    void keepsWhoWasChosenWhenTheReasonIsMissing() {
        when(handing.toTransferTo(any(), any(), any())).thenReturn(List.of(TestOrganisation.FINANCE));
        offer(dossier);

        screens.pick("transfer");
        _setValue(persons(), Set.of(TestOrganisation.FINANCE));
        screens.click("confirm-transfer");

        assertThat(screens.field("words").getErrorMessage()).isEqualTo("请写明理由。");
        assertThat(persons().getValue()).containsExactly(TestOrganisation.FINANCE);
        verifyNoInteractions(screen);
    }

    @Test
    void asksSomebodyAfterwards() {
        var done = new Acted.Noted();
        when(handing.toAsk(any(), any(), any())).thenReturn(List.of(TestOrganisation.FINANCE));
        when(handing.ask(act, TestOrganisation.FINANCE, Asked.Place.AFTER)).thenReturn(done);
        offer(dossier);

        screens.pick("ask-after");
        _setValue(persons(), Set.of(TestOrganisation.FINANCE));
        screens.click("confirm-ask-after");

        verify(screen).answer(done, "您同意后会请何清源后阅");
    }

    @Test
    void passesRoundToSeveral() {
        when(circulating.isPossible(any(), any())).thenReturn(true);
        offer(dossier);
        var student = new PersonId("p18");

        screens.pick("circulate");
        _setValue(persons(), Set.of(TestOrganisation.FINANCE, student));
        screens.click("confirm-circulate");

        verify(circulating)
                .circulate(
                        any(),
                        eq(TestOrganisation.HEAD),
                        eq(dossier.notice().id()),
                        org.mockito.ArgumentMatchers.argThat(
                                readers -> Set.copyOf(readers).equals(Set.of(TestOrganisation.FINANCE, student))),
                        eq(""));
        verify(screen).done("已传阅");
    }

    @Test
    void saysWhyAReminderWasNotSent() {
        when(urging.isPossible(any(), any())).thenReturn(true);
        doThrow(new Refusal("desk.act.who-missing")).when(urging).urge(any(), any(), any());
        offer(dossier.closed());

        screens.pick("urge");

        verify(screen).refuse("请选择一位。");
    }

    private void offer(TestDossiers shown) {
        when(screen.act()).thenReturn(act);
        when(handing.askedBy(any(), any())).thenReturn(Optional.empty());
        var bar = new ActBar();
        UI.getCurrent().add(bar);
        new RarerActs(
                        handing,
                        takingBack,
                        urging,
                        circulating,
                        () -> Optional.of(TestOrganisation.HEAD),
                        TestOrganisation::organisation,
                        MOMENTS)
                .offer(shown.dossier(), bar, screen);
    }

    private static List<String> entries() {
        return _find(MenuBar.class).stream()
                .flatMap(menu -> menu.getItems().getFirst().getSubMenu().getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<PersonId> persons() {
        return _get(MultiSelectComboBox.class, spec -> spec.withId("persons"));
    }
}
