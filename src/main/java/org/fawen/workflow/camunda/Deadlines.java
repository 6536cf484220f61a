package org.fawen.workflow.camunda;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.fawen.notice.Step;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.WorkingCalendar;
import org.springframework.stereotype.Component;

/** When a step has to be done, by {@code deadline.dmn} and the institution's calendar; also asked by the models' timers. Public for expressions, which reach nothing else. */
@Component
public class Deadlines {

    private final RuleTables rules;
    private final WorkingCalendar calendar;
    private final RoutedNotices notices;
    private final Clock clock;

    Deadlines(RuleTables rules, WorkingCalendar calendar, RoutedNotices notices, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.notices = notices;
        this.clock = clock;
    }

    /** For timers: when the step that begins now is overdue. */
    public Date of(DelegateExecution execution, String step) {
        var notice = notices.get(execution.getProcessBusinessKey());
        return Date.from(
                of(notice.facts().urgency(), Step.of(step), clock.instant()).orElseThrow());
    }

    /** None where the step has no deadline. */
    Optional<Instant> of(Urgency urgency, Step step, Instant start) {
        return rules.deadlineOf(urgency, step).map(deadline -> deadline.from(start, calendar));
    }
}
