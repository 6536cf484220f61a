package org.fawen.absence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fawen.absence.Handovers;
import org.fawen.absence.Vacancies;
import org.fawen.identity.Delegation;
import org.fawen.identity.Delegations;
import org.fawen.identity.Person;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;
import org.fawen.shell.TestOrganisation;
import org.fawen.shell.TestScreens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AbsenceViewTests {

    private static final Instant FROM = Instant.parse("2026-11-24T16:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-27T16:00:00Z");

    private final Delegations delegations = mock(Delegations.class);
    private final Vacancies vacancies = mock(Vacancies.class);
    private final Handovers handovers = mock(Handovers.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(AbsenceView.class)
            .playing(Delegations.class, delegations)
            .playing(Vacancies.class, vacancies)
            .playing(Handovers.class, handovers);

    @Test
    void saysWhoActsForWhomUntilWhenAndForWhat() {
        var own = delegation(Delegation.Approval.AWAITED);
        when(delegations.seenBy(TestOrganisation.HEAD)).thenReturn(List.of(own));
        when(delegations.maySetFor(TestOrganisation.HEAD, own.principal())).thenReturn(true);

        screens.open("absence");

        assertThat(screens.words("delegations")).contains("何清源代赵启明", "出差", "签发", "待安全管理员批准");
        _assertNone(Button.class, spec -> spec.withId("approve-" + own.id()));

        screens.click("end-" + own.id());

        verify(delegations).end(TestOrganisation.HEAD, own.id());
    }

    @Test
    void setsADelegationThroughTheLastDay() {
        when(delegations.set(any(), any())).thenReturn(delegation(Delegation.Approval.NOT_NEEDED));
        screens.open("absence");

        choose("delegate", 2);
        day("from", LocalDate.of(2026, 11, 25));
        day("to", LocalDate.of(2026, 11, 27));
        _setValue(_get(TextField.class, spec -> spec.withId("reason")), "出差");
        screens.click("set");

        verify(delegations)
                .set(
                        TestOrganisation.HEAD,
                        new Delegations.Wish(
                                TestOrganisation.HEAD, TestOrganisation.FINANCE, FROM, TO, Set.of(), "出差", true));
        expectNotifications("已设置，现在起按它分送");
    }

    @Test
    void asksForTheDaysThatAreMissing() {
        screens.open("absence");

        screens.click("set");

        var from = _get(DatePicker.class, spec -> spec.withId("from"));
        assertThat(from.isInvalid()).isTrue();
        assertThat(from.getErrorMessage()).isEqualTo("请选日期。");
        verify(delegations, never()).set(any(), any());
    }

    @Test
    void offersTheHandoverAndTheRadarToTheOfficeAlone() {
        screens.open("absence");

        _assertNone(Button.class, spec -> spec.withId("hand-over"));
        _assertNone(Section.class, spec -> spec.withId("vacancies"));
    }

    @Test
    void showsTheOfficeWhoWillBeMissed() {
        when(handovers.mayHandOver(TestOrganisation.HEAD)).thenReturn(true);
        when(vacancies.away(TestOrganisation.HEAD))
                .thenReturn(List.of(new Vacancies.Away(TestOrganisation.FINANCE, FROM, TO, 3, false)));
        when(vacancies.stranded(TestOrganisation.HEAD))
                .thenReturn(List.of(new Vacancies.Stranded(NoticeId.next(), "关于放假的通知", Step.DEPARTMENT_REVIEW, FROM)));

        screens.open("absence");

        assertThat(screens.words("vacancies")).contains("何清源（财务处处长）无人在岗，影响 3 件", "关于放假的通知：部门审核无人可办");
    }

    @Test
    void asksBeforeAHandoverWhoItIsFor() {
        when(handovers.mayHandOver(TestOrganisation.HEAD)).thenReturn(true);
        screens.open("absence");

        screens.click("hand-over");

        assertThat(person("leaver").isInvalid()).isTrue();
        assertThat(person("successor").getErrorMessage()).isEqualTo("请选一位。");
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains("离任移交");
    }

    private static Delegation delegation(Delegation.Approval approval) {
        return new Delegation(
                UUID.randomUUID(),
                TestOrganisation.HEAD,
                TestOrganisation.FINANCE,
                FROM,
                TO,
                Set.of("sign-off"),
                "出差",
                TestOrganisation.HEAD,
                approval,
                null);
    }

    private static void choose(String field, int person) {
        _setValue(person(field), TestOrganisation.organisation().persons().get(person));
    }

    private static void day(String field, LocalDate day) {
        _setValue(_get(DatePicker.class, spec -> spec.withId(field)), day);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Person> person(String field) {
        return _get(ComboBox.class, spec -> spec.withId(field));
    }
}
