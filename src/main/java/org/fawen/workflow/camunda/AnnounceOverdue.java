package org.fawen.workflow.camunda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fawen.notice.NoticeId;
import org.fawen.workflow.StepOverdue;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Service task {@code announce-overdue}: tells the modules which steps of the notice have passed their deadline. */
@Component
class AnnounceOverdue implements JavaDelegate {

    /** Timer and item take the clock one after the other. */
    private static final Duration APART = Duration.ofSeconds(30);

    private final WorkItems items;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnnounceOverdue(WorkItems items, ApplicationEventPublisher events, Clock clock) {
        this.items = items;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var notice = NoticeId.of(execution.getProcessBusinessKey());
        var now = clock.instant().plus(APART);
        items.openOf(notice).stream()
                .filter(item -> isOverdue(item, now))
                .map(WorkItem::step)
                .distinct()
                .forEach(step -> events.publishEvent(new StepOverdue(notice, step)));
    }

    private static boolean isOverdue(WorkItem item, Instant now) {
        var due = item.dueAt();
        return due != null && !due.isAfter(now);
    }
}
