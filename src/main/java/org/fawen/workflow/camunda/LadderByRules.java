package org.fawen.workflow.camunda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fawen.notice.Step;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.Ladder;
import org.fawen.workflow.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Reads the ladder from {@code deadline.dmn}; counted in working time where the limit is. */
@Component
class LadderByRules implements Ladder {

    private final RuleTables rules;
    private final WorkingCalendar calendar;

    LadderByRules(RuleTables rules, WorkingCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    @Override
    public List<Rung> of(Urgency urgency, Step step, Instant openedAt) {
        var limit = rules.deadlineOf(urgency, step).orElse(null);
        if (limit == null) {
            return List.of();
        }
        var row = rules.evaluate("deadline", Map.of("urgency", urgency.name(), "step", step.key()))
                .getSingleResult();
        var rungs = new ArrayList<Rung>();
        Arrays.stream(row.<String>getEntry("reminders").split(" +"))
                .map(Integer::valueOf)
                .forEach(percent -> rungs.add(new Rung(percent, Kind.HOLDERS, at(openedAt, limit, percent))));
        int overrun = row.<Integer>getEntry("overrunAt");
        var to = "superior".equals(row.<String>getEntry("overrunTo")) ? Kind.SUPERIOR : Kind.OFFICE_HEAD;
        rungs.add(new Rung(overrun, to, at(openedAt, limit, overrun)));
        rungs.sort(Comparator.comparing(Rung::at));
        return List.copyOf(rungs);
    }

    private Instant at(Instant start, Deadline limit, int percent) {
        return switch (limit.unit()) {
            case HOURS -> start.plus(part(Duration.ofHours(limit.amount()), percent));
            case WORKING_HOURS -> calendar.plus(start, part(Duration.ofHours(limit.amount()), percent));
            case WORKING_DAYS ->
                calendar.plus(start, part(calendar.workingDay().multipliedBy(limit.amount()), percent));
        };
    }

    private static Duration part(Duration whole, int percent) {
        return whole.multipliedBy(percent).dividedBy(100);
    }
}
