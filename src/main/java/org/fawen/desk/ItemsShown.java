package org.fawen.desk;

import java.util.Optional;
import java.util.Set;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.Participation;
import org.fawen.notice.Step;
import org.fawen.shell.ClosedItem;
import org.fawen.shell.ItemView;
import org.fawen.workflow.Closed;
import org.fawen.workflow.Returns;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the item a screen is about, and whether the person may decide it. */
@Component
class ItemsShown {

    private final Organisations organisations;
    private final NoticeAccess access;
    private final Participation participation;

    ItemsShown(Organisations organisations, NoticeAccess access, Participation participation) {
        this.organisations = organisations;
        this.access = access;
        this.participation = participation;
    }

    /**
     * The item asked for, or without one the person's open item at the step.
     *
     * @param asked must be an item of this notice, and of the step where a step is named
     */
    Optional<WorkItem> find(Course course, @Nullable Step step, @Nullable WorkItemId asked, PersonId person) {
        var candidates = course.items().stream().filter(item -> step == null || item.step() == step);
        if (asked != null) {
            return candidates.filter(item -> item.id().equals(asked)).findFirst();
        }
        var organisation = organisations.current();
        return step == null
                ? Optional.empty()
                : candidates
                        .filter(item -> item.isOpen() && item.isFor(person, organisation))
                        .findFirst();
    }

    ItemView view(Course course, WorkItem item, PersonId person) {
        var organisation = organisations.current();
        return new ItemView(
                item.id(),
                item.step(),
                course.label(item),
                item.stage(),
                item.openedAt(),
                item.dueAt(),
                mayDecide(course, item, person, organisation),
                closed(item.closed(), organisation),
                Returns.targets(course.items(), item.step()));
    }

    private boolean mayDecide(Course course, WorkItem item, PersonId person, Organisation organisation) {
        var notice = course.notice();
        return item.isOpen()
                && item.isFor(person, organisation)
                && mayDecide(notice, item, person)
                && item.principalOf(person, organisation)
                        .filter(principal -> !mayDecide(notice, item, principal))
                        .isEmpty();
    }

    private boolean mayDecide(Notice notice, WorkItem item, PersonId person) {
        return access.mayDecide(
                person,
                notice,
                item.step(),
                item.stage(),
                participation.decisionsOn(notice.id()).getOrDefault(person, Set.of()));
    }

    private static @Nullable ClosedItem closed(@Nullable Closed closed, Organisation organisation) {
        return closed == null
                ? null
                : new ClosedItem(
                        closed.by() == null ? null : organisation.nameOf(closed.by()), closed.at(), closed.outcome());
    }
}
