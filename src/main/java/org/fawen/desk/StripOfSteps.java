package org.fawen.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Step;
import org.fawen.shell.StepMark;
import org.fawen.shell.Texts;
import org.fawen.workflow.Closed;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/** Draws up the step strip: who had the notice, who has it, where it still has to go. */
record StripOfSteps(Course course, Holders holders) {

    private static final Set<Outcome> SENT_BACK = Set.of(Outcome.RETURN, Outcome.REJECT);

    List<StepMark> marks() {
        var notice = course.notice();
        if (notice.historical()) {
            return List.of(new StepMark(
                    Texts.text("desk.strip.imported"), StepMark.State.DONE, null, notice.publishedAt(), null));
        }
        var marks = new ArrayList<StepMark>();
        for (var step : course.steps()) {
            var mark = mark(step);
            if (mark != null) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private @Nullable StepMark mark(Step step) {
        var items = course.latest(step);
        var open = items.stream().filter(WorkItem::isOpen).toList();
        if (!open.isEmpty()) {
            return current(step, open);
        }
        var closed = items.stream()
                .map(WorkItem::closed)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Closed::at))
                .toList();
        var stands = course.standsAt();
        if (isSentBackFrom(step, closed)) {
            return StepMark.returned(
                    course.label(step), names(closed.subList(closed.size() - 1, closed.size())), at(closed));
        }
        if (step == Step.RELEASE && course.notice().status() == NoticeStatus.SCHEDULED) {
            return StepMark.waiting(course.label(step));
        }
        var behind = stands.isEmpty() || step.compareTo(stands.orElseThrow()) < 0;
        if (behind) {
            return closed.isEmpty() ? null : StepMark.done(course.label(step), names(closed), at(closed));
        }
        return StepMark.waiting(course.label(step));
    }

    private StepMark current(Step step, List<WorkItem> open) {
        var since =
                open.stream().map(WorkItem::openedAt).min(Instant::compareTo).orElseThrow();
        var due = open.stream()
                .map(WorkItem::dueAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        var names = step == Step.DRAFT
                ? holders.organisation().nameOf(course.notice().drafter())
                : holders.names(open);
        return StepMark.current(course.label(step), names.isEmpty() ? null : names, since, due);
    }

    /** Whether the notice lies with its drafter, or ended, because this step said no. */
    private boolean isSentBackFrom(Step step, List<Closed> closed) {
        var notice = course.notice();
        return step == notice.returnedFrom()
                && (notice.status() == NoticeStatus.DRAFT || notice.status() == NoticeStatus.REJECTED)
                && !closed.isEmpty()
                && SENT_BACK.contains(closed.getLast().outcome());
    }

    private static Instant at(List<Closed> closed) {
        return closed.getLast().at();
    }

    private String names(List<Closed> closed) {
        return closed.stream()
                .map(Closed::by)
                .filter(Objects::nonNull)
                .distinct()
                .map((PersonId person) -> holders.organisation().nameOf(person))
                .collect(Collectors.joining("、"));
    }
}
