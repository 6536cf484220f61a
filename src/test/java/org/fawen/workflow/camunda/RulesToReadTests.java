package org.fawen.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.fawen.notice.Step;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.Ladder;
import org.fawen.workflow.RuleBook;
import org.fawen.workflow.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class RulesToReadTests {

    private final RuleBook rules = new RulesToRead();

    @Test
    void readsEveryTableOfEveryFile() {
        assertThat(rules.tables())
                .extracting(RuleBook.Table::id)
                .contains(
                        "review-route",
                        "countersign-units",
                        "resubmission",
                        "sign-off-level",
                        "substitute",
                        "deadline",
                        "number-series",
                        "publication-scope",
                        "check-gate",
                        "retention");
        assertThat(rules.tables()).allSatisfy(table -> {
            assertThat(table.name()).isNotBlank();
            assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
                assertThat(row.inputs()).hasSameSizeAs(table.inputs());
                assertThat(row.outputs()).hasSameSizeAs(table.outputs());
            });
        });
    }

    @Test
    void climbsInWorkingTimeOrRoundTheClock() throws Exception {
        var calendar = calendar();
        Ladder ladder = new LadderByRules(new RuleTables(), calendar);
        // Wednesday before the 国庆 holidays, half past three in the afternoon.
        var opened = Instant.parse("2026-09-30T07:30:00Z");

        assertThat(ladder.of(Urgency.EXPRESS, Step.SIGN_OFF, opened))
                .extracting(Ladder.Rung::at)
                .contains(opened.plusSeconds(1800), opened.plusSeconds(3600))
                .allMatch(at -> !at.isAfter(opened.plusSeconds(3600)));
        var normal = ladder.of(Urgency.NORMAL, Step.DEPARTMENT_REVIEW, opened);
        assertThat(normal.getLast().kind()).isEqualTo(Ladder.Kind.SUPERIOR);
        assertThat(normal.getLast().percent()).isEqualTo(150);
        // Two hours are left on that day; the eighth is a working day, and so is Saturday the tenth.
        assertThat(normal.getLast().at())
                .isEqualTo(calendar.plus(
                        opened, calendar.workingDay().multipliedBy(3).dividedBy(2)))
                .isAfter(Instant.parse("2026-10-08T00:00:00Z"));
        assertThat(ladder.of(Urgency.NORMAL, Step.DRAFT, opened)).isEqualTo(List.of());
    }

    private static WorkingCalendar calendar() throws Exception {
        return CalendarFile.read(new ClassPathResource("demo/organisation.json"), ZoneId.of("Asia/Shanghai"));
    }
}
