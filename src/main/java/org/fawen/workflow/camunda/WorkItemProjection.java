package org.fawen.workflow.camunda;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.workflow.Closed;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Mirrors the engine's tasks into {@link WorkItems}, in the engine's own transaction. Who completes a task closes its
 * item; here it is closed only when the task is cancelled.
 */
@Component
class WorkItemProjection implements TaskListener {

    private final RoutedNotices notices;
    private final WorkItems items;
    private final Candidates candidates;
    private final Deadlines deadlines;
    private final Clock clock;

    WorkItemProjection(
            RoutedNotices notices, WorkItems items, Candidates candidates, Deadlines deadlines, Clock clock) {
        this.notices = notices;
        this.items = items;
        this.candidates = candidates;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> open(task);
            case EVENTNAME_DELETE -> items.close(WorkItemIds.of(task.getId()), Closed.cancelled(clock.instant()));
            default -> throw new IllegalStateException("Nobody asked to hear of " + task.getEventName());
        }
    }

    private void open(DelegateTask task) {
        var notice = notices.get(task.getExecution().getProcessBusinessKey());
        var item = item(task, notice);
        if (item.assignee() != null) {
            task.setAssignee(item.assignee().value());
        }
        item.candidates().stream().map(CandidateGroup::value).forEach(task::addCandidateGroup);
        items.open(item);
    }

    private WorkItem item(DelegateTask task, Notice notice) {
        var step = Step.of(task.getTaskDefinitionKey());
        var stage = stage(task, step);
        var holders =
                step == Step.DRAFT ? null : candidates.of(notice, step, stage, named(task, step), apart(task, step));
        var now = clock.instant();
        return new WorkItem(
                WorkItemIds.of(task.getId()),
                notice.id(),
                step,
                stage,
                holders == null ? notice.drafter() : null,
                holders == null ? List.of() : holders.groups(),
                holders == null ? Set.of() : holders.excluded(),
                now,
                deadlines.of(notice.facts().urgency(), step, now).orElse(null),
                null);
    }

    private static @Nullable Stage stage(DelegateTask task, Step step) {
        return step == Step.OFFICE_REVIEW ? Stage.valueOf((String) task.getVariable(IssuingModel.REVIEW_STAGE)) : null;
    }

    private static @Nullable String named(DelegateTask task, Step step) {
        return switch (step) {
            case COUNTERSIGN -> (String) task.getVariable(IssuingModel.COUNTERSIGNER);
            case SIGN_OFF -> (String) task.getVariable(IssuingModel.SIGNER);
            case PUBLICATION_REVIEW -> (String) task.getVariable(IssuingModel.REVIEWER);
            case CORRECTION_SIGNING, STANDING_APPROVAL -> (String) task.getVariable(IssuingModel.APPROVER);
            default -> null;
        };
    }

    /** Who asked for a change after publication does not decide it. */
    private static Set<PersonId> apart(DelegateTask task, Step step) {
        return step.compareTo(Step.ARCHIVING) > 0
                ? Set.of(new PersonId((String) task.getVariable(IssuingModel.ASKING)))
                : Set.of();
    }
}
