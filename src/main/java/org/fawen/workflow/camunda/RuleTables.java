package org.fawen.workflow.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.identity.PersonId;
import org.fawen.notice.ChangeClass;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Step;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.NoSigner;
import org.fawen.workflow.ResubmissionRules;
import org.fawen.workflow.ResubmitMode;
import org.fawen.workflow.RetentionRules;
import org.fawen.workflow.Routes;
import org.springframework.stereotype.Component;

/** The tables of {@code processes/rules}, evaluated without process, database or Spring. */
@Component
public final class RuleTables implements Routes, ResubmissionRules, RetentionRules {

    static final List<String> FILES =
            List.of("review-route", "sign-off-level", "deadline", "number-series", "publication-scope", "retention");

    private final DmnEngine engine;
    private final Map<String, DmnDecision> decisions = new HashMap<>();
    private final Map<List<Enum<?>>, Deadline> deadlines = new ConcurrentHashMap<>();

    /** Reads all tables from the class path. */
    public RuleTables() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        engine = configuration.enableFeelLegacyBehavior(true).buildEngine();
        FILES.forEach(this::read);
    }

    private void read(String file) {
        try (var xml = open("/processes/rules/%s.dmn".formatted(file))) {
            engine.parseDecisions(xml).forEach(decision -> decisions.put(decision.getKey(), decision));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static InputStream open(String path) {
        return Objects.requireNonNull(
                RuleTables.class.getResourceAsStream(path), () -> "There is no %s on the class path".formatted(path));
    }

    /** @throws IllegalArgumentException when no file holds such a decision */
    DmnDecisionResult evaluate(String decision, Map<String, Object> inputs) {
        var table = decisions.get(decision);
        if (table == null) {
            throw new IllegalArgumentException("There is no decision " + decision);
        }
        return engine.evaluateDecision(table, inputs);
    }

    @Override
    public List<Step> routeOf(RoutingFacts facts, Organisation organisation) {
        return route(evaluate("review-route", DecisionInputs.of(facts)), facts, organisation);
    }

    /** The way that the rows of the route's table give, without acts that would be the same person's twice. */
    List<Step> route(DmnDecisionResult rows, RoutingFacts facts, Organisation organisation) {
        var steps = route(rows, facts);
        return steps.contains(Step.LEADER_REVIEW) && !hasLeaderBesideSigners(facts, organisation)
                ? steps.stream().filter(step -> step != Step.LEADER_REVIEW).toList()
                : steps;
    }

    private boolean hasLeaderBesideSigners(RoutingFacts facts, Organisation organisation) {
        var leaders = members(StepHolders.of(Step.LEADER_REVIEW, null, null, facts, organisation), organisation);
        return !signersIfAny(facts, organisation).containsAll(leaders);
    }

    /** Nobody where the register has no signer; that is said when the way reaches sign-off. */
    private Set<PersonId> signersIfAny(RoutingFacts facts, Organisation organisation) {
        try {
            return members(signersOf(facts, organisation), organisation);
        } catch (NoSigner nobody) {
            return Set.of();
        }
    }

    private static Set<PersonId> members(List<CandidateGroup> groups, Organisation organisation) {
        return groups.stream()
                .flatMap(group -> organisation.membersOf(group).stream())
                .collect(Collectors.toSet());
    }

    /** The union of the steps of all rows that hit, in the order of the way; countersign only where somebody is asked. */
    private static List<Step> route(DmnDecisionResult rows, RoutingFacts facts) {
        var steps = EnumSet.noneOf(Step.class);
        rows.<String>collectEntries("steps").stream()
                .flatMap(words -> Arrays.stream(words.split(" +")))
                .filter(word -> !word.isEmpty())
                .map(Step::of)
                .forEach(steps::add);
        if (!facts.crossUnit()) {
            steps.remove(Step.COUNTERSIGN);
        }
        if (!steps.contains(Step.SIGN_OFF) || !steps.contains(Step.RELEASE)) {
            throw new IllegalStateException(
                    "review-route.dmn leads %s past sign-off or release: add a row for it".formatted(facts));
        }
        return List.copyOf(steps);
    }

    @Override
    public List<ResubmitMode> modes(ChangeClass change, boolean restart, Step from) {
        var inputs = Map.<String, Object>of(
                "changeClass", change.key(), "requireRestart", restart, "returnedFrom", from.key());
        return Arrays.stream(evaluate("resubmission", inputs)
                        .getSingleResult()
                        .<String>getEntry("modes")
                        .split(" +"))
                .map(ResubmitMode::valueOf)
                .toList();
    }

    @Override
    public Retention of(RoutingFacts facts) {
        return Retention.valueOf(evaluate("retention", DecisionInputs.of(facts))
                .getSingleResult()
                .getEntry("retention"));
    }

    @Override
    public List<CandidateGroup> signersOf(RoutingFacts facts, Organisation organisation) {
        return signers(evaluate("sign-off-level", DecisionInputs.of(facts)), facts, organisation);
    }

    static List<CandidateGroup> signers(DmnDecisionResult rows, RoutingFacts facts, Organisation organisation) {
        return new Signers(organisation).of(rows.getSingleResult().getEntry("authority"), facts);
    }

    /** How long the step may take; none where {@code processes/} gives it no timer. */
    Optional<Deadline> deadlineOf(Urgency urgency, Step step) {
        return step == Step.DRAFT || step == Step.ARCHIVING
                ? Optional.empty()
                : Optional.of(deadlines.computeIfAbsent(List.of(urgency, step), key -> deadline(urgency, step)));
    }

    private Deadline deadline(Urgency urgency, Step step) {
        var row = evaluate("deadline", Map.of("urgency", urgency.name(), "step", step.key()))
                .getSingleResult();
        return new Deadline(row.<Integer>getEntry("amount"), Deadline.Unit.of(row.getEntry("unit")));
    }
}
