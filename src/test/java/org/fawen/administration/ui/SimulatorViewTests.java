package org.fawen.administration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fawen.identity.Body;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.identity.Unit;
import org.fawen.identity.UnitId;
import org.fawen.notice.Channel;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.shell.TestOrganisation;
import org.fawen.shell.TestScreens;
import org.fawen.workflow.Forecast.Ahead;
import org.fawen.workflow.RuleBook;
import org.fawen.workflow.Simulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentCaptor;

class SimulatorViewTests {

    private static final Instant MORNING = Instant.parse("2026-12-01T01:00:00Z");

    private static final Unit ISSUER = new Unit(
            new UnitId("org-dept"),
            "党委组织部",
            "党委组织部",
            List.of(),
            "department",
            null,
            Body.DEPARTMENT,
            new UnitId("party-office"),
            Arrays.stream(Channel.values()).map(Channel::key).collect(Collectors.toSet()),
            List.of(new UnitId("org-dept")),
            true,
            1);
    private static final Organisation ORGANISATION = new Organisation(
            List.of(ISSUER), List.of(), TestOrganisation.organisation().persons(), Map.of(), List.of());

    private final Simulator simulator = mock(Simulator.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(SimulatorView.class)
            .playing(Organisations.class, () -> ORGANISATION)
            .playing(Simulator.class, simulator)
            .playing(RuleBook.class, () -> List.of(RulesViewTests.TABLE));

    @Test
    void showsTheWayWithNamesAndTheRowsThatDecided() {
        when(simulator.of(any(), any()))
                .thenReturn(new Simulator.Simulation(
                        List.of(turn(Step.DEPARTMENT_REVIEW, true), turn(Step.LEGAL_REVIEW, false)),
                        Map.of("review-route", Set.of("usual"))));
        fill();

        screens.click("run");

        assertThat(screens.words("path")).contains("部门审核赵启明", "合法性审查无人可办", "2026-12-01");
        assertThat(screens.words("result")).contains("审核路线", "其余。").doesNotContain("规范性文件要审合法性。");
        var draft = ArgumentCaptor.forClass(Notice.class);
        verify(simulator).of(draft.capture(), org.mockito.ArgumentMatchers.eq(MORNING));
        assertThat(draft.getValue().title()).isEqualTo("关于开展主题党日活动的通知");
    }

    @Test
    void asksForWhatIsMissing() {
        screens.open("admin/simulator");

        screens.click("run");

        assertThat(unit("issuer").isInvalid()).isTrue();
        assertThat(unit("unit").getErrorMessage()).isEqualTo("请选择，试算要用。");
        assertThat(screens.words("result")).isEmpty();
        verifyNoInteractions(simulator);
    }

    @Test
    void saysWhyThereIsNoWay() {
        when(simulator.of(any(), any())).thenThrow(new Refusal("administration.simulator.no-signer"));
        fill();

        screens.click("run");

        assertThat(screens.words("result")).contains("没有能签发它的职务");
    }

    private void fill() {
        screens.open("admin/simulator");
        _setValue(unit("issuer"), ISSUER);
        _setValue(unit("unit"), ISSUER);
        _setValue(_get(DatePicker.class, spec -> spec.withId("date")), LocalDate.of(2026, 12, 1));
    }

    private static Ahead turn(Step step, boolean taken) {
        return new Ahead(step, null, null, taken ? List.of(TestOrganisation.HEAD) : List.of(), null, MORNING);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Unit> unit(String field) {
        return _get(ComboBox.class, spec -> spec.withId(field));
    }
}
