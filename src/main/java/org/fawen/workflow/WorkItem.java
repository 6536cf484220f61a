package org.fawen.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Delegation;
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
        return isForInOwnRight(person, organisation)
                || principalOf(person, organisation).isPresent();
    }

    /** For whom the person would take it as a substitute; empty for those who take it in their own right. */
    public Optional<PersonId> principalOf(PersonId person, Organisation organisation) {
        return step == Step.DRAFT || excluded.contains(person) || isForInOwnRight(person, organisation)
                ? Optional.empty()
                : organisation.actingFor(person).stream()
                        .filter(delegation -> delegation.covers(step.key()))
                        .map(Delegation::principal)
                        .filter(principal -> isForInOwnRight(principal, organisation))
                        .findFirst();
    }

    private boolean isForInOwnRight(PersonId person, Organisation organisation) {
        return assignee != null
                ? assignee.equals(person)
                : !excluded.contains(person)
                        && organisation.groupsOf(person).stream().anyMatch(candidates::contains);
    }

    /** Everybody who may take it, in the order of the register, and behind them those who act for them. */
    public List<PersonId> holders(Organisation organisation) {
        var own = ownHolders(organisation);
        var substitutes = own.stream()
                .flatMap(person -> organisation.substitutesOf(person).stream())
                .map(Delegation::delegate)
                .filter(Objects::nonNull)
                .filter(person -> isFor(person, organisation));
        return Stream.concat(own.stream(), substitutes).distinct().toList();
    }

    private List<PersonId> ownHolders(Organisation organisation) {
        return assignee != null
                ? List.of(assignee)
                : candidates.stream()
                        .flatMap(group -> organisation.membersOf(group).stream())
                        .filter(person -> isForInOwnRight(person, organisation))
                        .distinct()
                        .toList();
    }
}
