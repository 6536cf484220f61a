package org.fawen.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;

/**
 * Something a person has to do with a notice.
 *
 * @param stage FIRST or SECOND at office-review
 * @param candidates groups of whom one person takes it, unless {@code assignee} is set
 * @param excluded persons who may not take it although they belong to a candidate group (separation of duties)
 * @param dueAt none where a step has no deadline
 * @param closed none while it is open
 */
public record WorkItem(
        WorkItemId id,
        NoticeId notice,
        Step step,
        @Nullable Stage stage,
        @Nullable PersonId assignee,
        List<CandidateGroup> candidates,
        Set<PersonId> excluded,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable Closed closed) {

    public boolean isOpen() {
        return closed == null;
    }

    /** Whether this person may take it. */
    public boolean isFor(PersonId person, Organisation organisation) {
        if (assignee != null) {
            return assignee.equals(person);
        }
        return !excluded.contains(person)
                && organisation.groupsOf(person).stream().anyMatch(candidates::contains);
    }

    /** Everybody who may take it, in the order of the register. */
    public List<PersonId> holders(Organisation organisation) {
        return assignee != null
                ? List.of(assignee)
                : candidates.stream()
                        .flatMap(group -> organisation.membersOf(group).stream())
                        .filter(person -> isFor(person, organisation))
                        .distinct()
                        .toList();
    }
}
