package org.fawen.workflow.camunda;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.PostId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Participation;
import org.fawen.notice.Participation.Decided;
import org.fawen.notice.SeparationOfDuties;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.workflow.Routes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Finds who may take a task: the holders of the step, minus those whom separation of duties forbids. */
@Component
class Candidates {

    private static final Logger LOG = LoggerFactory.getLogger(Candidates.class);
    private static final CandidateGroup LAST_RESORT = CandidateGroup.of(new PostId("office-director"));

    /** Steps that whoever signs later should leave to others, because each decides only once. */
    private static final Set<Step> BEFORE_SIGN_OFF =
            EnumSet.of(Step.DEPARTMENT_REVIEW, Step.OFFICE_REVIEW, Step.LEADER_REVIEW);

    private final Organisations organisations;
    private final Participation participation;
    private final Routes routes;
    private final Function<NoticeId, Optional<Map<PersonId, Set<Decided>>>> told;

    @Autowired
    Candidates(Organisations organisations, Participation participation, Routes routes, RoutedNotices notices) {
        this(organisations, participation, routes, notices::decisionsOn);
    }

    /** Without an act that tells what was decided. */
    Candidates(Organisations organisations, Participation participation, Routes routes) {
        this(organisations, participation, routes, notice -> Optional.empty());
    }

    private Candidates(
            Organisations organisations,
            Participation participation,
            Routes routes,
            Function<NoticeId, Optional<Map<PersonId, Set<Decided>>>> told) {
        this.organisations = organisations;
        this.participation = participation;
        this.routes = routes;
        this.told = told;
    }

    /**
     * Never answers with nobody: an empty set goes to the office director (definitions §3).
     *
     * @param named whom the process itself named, for steps it asks several people at
     */
    Holders of(Notice notice, Step step, @Nullable Stage stage, @Nullable String named) {
        return of(notice, step, stage, named, Set.of());
    }

    /** @param apart who must not decide because they asked for it */
    Holders of(Notice notice, Step step, @Nullable Stage stage, @Nullable String named, Set<PersonId> apart) {
        var organisation = organisations.current();
        var groups = StepHolders.of(step, stage, named, notice.facts(), organisation);
        var members = members(groups, organisation);
        var excluded = new HashSet<>(forbidden(notice, step, stage, members));
        excluded.addAll(apart.stream().filter(members::contains).toList());
        if (BEFORE_SIGN_OFF.contains(step)) {
            excluded.addAll(signersThatCanBeSpared(notice, members, excluded, organisation));
        }
        if (excluded.containsAll(members)) {
            LOG.warn("Nobody can take {} of notice {}: it goes to {}", step.key(), notice.id(), LAST_RESORT);
            return new Holders(List.of(LAST_RESORT), Set.of());
        }
        return new Holders(groups, Set.copyOf(excluded));
    }

    private static Set<PersonId> members(List<CandidateGroup> groups, Organisation organisation) {
        return groups.stream()
                .flatMap(group -> organisation.membersOf(group).stream())
                .collect(Collectors.toSet());
    }

    private Set<PersonId> forbidden(Notice notice, Step step, @Nullable Stage stage, Set<PersonId> members) {
        Map<PersonId, Set<Decided>> decisions =
                SeparationOfDuties.asksForDecisions(step) ? decisionsOn(notice) : Map.of();
        return members.stream()
                .filter(person -> SeparationOfDuties.forbids(
                        notice, person, step, stage, decisions.getOrDefault(person, Set.of())))
                .collect(Collectors.toSet());
    }

    private Map<PersonId, Set<Decided>> decisionsOn(Notice notice) {
        return told.apply(notice.id()).orElseGet(() -> participation.decisionsOn(notice.id()));
    }

    private Set<PersonId> signersThatCanBeSpared(
            Notice notice, Set<PersonId> members, Set<PersonId> excluded, Organisation organisation) {
        var signers = members(routes.signersOf(notice.facts(), organisation), organisation);
        signers.retainAll(members);
        var others = members.stream()
                .filter(person -> !excluded.contains(person) && !signers.contains(person))
                .findAny();
        return others.isPresent() ? signers : Set.of();
    }
}
