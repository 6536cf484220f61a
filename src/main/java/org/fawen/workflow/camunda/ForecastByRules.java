package org.fawen.workflow.camunda;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Participation;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.workflow.Forecast;
import org.fawen.workflow.NoSigner;
import org.fawen.workflow.Routes;
import org.fawen.workflow.TimeLimit;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the way ahead from the tables in {@code processes/rules}, with the candidates the tasks will have. */
@Component
class ForecastByRules implements Forecast {

    private final RuleTables rules;
    private final Deadlines deadlines;
    private final Organisations organisations;
    private final Candidates candidates;
    private final Candidates remaining;
    private final WorkItems items;
    private final Clock clock;

    ForecastByRules(
            RuleTables rules,
            Routes routes,
            Deadlines deadlines,
            Organisations organisations,
            Candidates remaining,
            WorkItems items,
            Clock clock) {
        this.rules = rules;
        this.deadlines = deadlines;
        this.organisations = organisations;
        this.remaining = remaining;
        this.items = items;
        this.candidates = new Candidates(organisations, new NothingDecided(), routes);
        this.clock = clock;
    }

    @Override
    public List<Ahead> of(Notice draft) {
        return of(draft, clock.instant());
    }

    /** The same, as if it were sent at that moment. */
    List<Ahead> of(Notice draft, Instant sent) {
        var ahead = new ArrayList<Ahead>();
        var at = sent;
        for (var step : rules.routeOf(draft.facts(), organisations.current())) {
            if (step == Step.ARCHIVING) {
                continue;
            }
            for (var stage : stages(step)) {
                at = deadlines.of(draft.facts().urgency(), step, at).orElse(at);
                ahead.addAll(turns(draft, step, stage, at, candidates));
            }
        }
        return ahead;
    }

    @Override
    public List<Ahead> rest(Notice notice) {
        var open = items.openOf(notice.id());
        if (open.isEmpty() || open.getFirst().step() == Step.DRAFT) {
            return List.of();
        }
        var ahead = new ArrayList<Ahead>();
        var at = clock.instant();
        var last = open.getFirst();
        for (var item : open) {
            ahead.add(now(notice, item, at));
            last = item.step().compareTo(last.step()) < 0 ? last : item;
        }
        for (var turn : ahead) {
            at = turn.by().isAfter(at) ? turn.by() : at;
        }
        for (var step : rules.routeOf(notice.facts(), organisations.current())) {
            for (var stage : stages(step)) {
                if (step != Step.ARCHIVING && isBehind(step, stage, last)) {
                    at = deadlines.of(notice.facts().urgency(), step, at).orElse(at);
                    ahead.addAll(turns(notice, step, stage, at, remaining));
                }
            }
        }
        return ahead;
    }

    private Ahead now(Notice notice, WorkItem item, Instant now) {
        var due = item.dueAt();
        return new Ahead(
                item.step(),
                item.stage(),
                item.step() == Step.SIGN_OFF ? item.candidates().getFirst() : null,
                item.holders(organisations.current()),
                limit(notice.facts(), item.step()),
                due == null ? now : due);
    }

    private static boolean isBehind(Step step, Optional<Stage> stage, WorkItem last) {
        return step == last.step()
                ? stage.filter(Stage.SECOND::equals).isPresent() && last.stage() == Stage.FIRST
                : step.compareTo(last.step()) > 0;
    }

    /** Two acts at office-review; elsewhere one, which has no name. */
    private static List<Optional<Stage>> stages(Step step) {
        return step == Step.OFFICE_REVIEW
                ? List.of(Optional.of(Stage.FIRST), Optional.of(Stage.SECOND))
                : List.of(Optional.empty());
    }

    private List<Ahead> turns(Notice draft, Step step, Optional<Stage> stage, Instant by, Candidates who) {
        return switch (step) {
            case COUNTERSIGN ->
                named(
                        draft.facts().countersignUnits().stream()
                                .map(unit -> CandidateGroup.of(Role.COUNTERSIGNER, unit))
                                .toList(),
                        draft,
                        step,
                        by,
                        who);
            case SIGN_OFF -> named(signers(draft.facts()), draft, step, by, who);
            case PUBLICATION_REVIEW -> named(reviewers(draft.facts()), draft, step, by, who);
            default -> List.of(turn(draft, step, stage.orElse(null), null, by, who));
        };
    }

    private List<Ahead> named(List<CandidateGroup> groups, Notice draft, Step step, Instant by, Candidates who) {
        return groups.isEmpty()
                ? List.of(new Ahead(step, null, null, List.of(), limit(draft.facts(), step), by))
                : groups.stream()
                        .map(group -> turn(draft, step, null, group, by, who))
                        .toList();
    }

    private Ahead turn(
            Notice draft,
            Step step,
            @Nullable Stage stage,
            @Nullable CandidateGroup group,
            Instant by,
            Candidates who) {
        var holders = who.of(draft, step, stage, group == null ? null : group.value());
        var organisation = organisations.current();
        var persons = holders.groups().stream()
                .flatMap(holding -> organisation.membersOf(holding).stream())
                .filter(person -> !holders.excluded().contains(person))
                .distinct()
                .toList();
        return new Ahead(step, stage, group, persons, limit(draft.facts(), step), by);
    }

    private List<CandidateGroup> signers(RoutingFacts facts) {
        try {
            return rules.signersOf(facts, organisations.current());
        } catch (NoSigner nobody) {
            return List.of();
        }
    }

    private List<CandidateGroup> reviewers(RoutingFacts facts) {
        var words = rules.evaluate("publication-scope", DecisionInputs.of(facts))
                .getSingleResult()
                .<String>getEntry("reviewers");
        return Arrays.stream(words.split(" +"))
                .filter(word -> !word.isEmpty())
                .map(CandidateGroup::new)
                .toList();
    }

    private @Nullable TimeLimit limit(RoutingFacts facts, Step step) {
        return limitOf(facts, step).orElse(null);
    }

    @Override
    public Optional<TimeLimit> limitOf(RoutingFacts facts, Step step) {
        return rules.deadlineOf(facts.urgency(), step)
                .map(deadline -> new TimeLimit(
                        deadline.amount(),
                        TimeLimit.Unit.valueOf(deadline.unit().name())));
    }

    /** What was decided about an earlier revision does not count for the next. */
    private static final class NothingDecided implements Participation {

        @Override
        public boolean hasPart(PersonId person, NoticeId notice) {
            return false;
        }

        @Override
        public Map<PersonId, Set<Decided>> decisionsOn(NoticeId notice) {
            return Map.of();
        }
    }
}
