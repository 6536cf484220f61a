package org.fawen.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.workflow.TestFacts.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.fawen.identity.Person;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.workflow.Closed;
import org.fawen.workflow.Decision;
import org.fawen.workflow.IssuingProcess;
import org.fawen.workflow.Operations;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.TestOrganisation;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.fawen.workflow.camunda.EngineSlice.EngineClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.support.TransactionTemplate;

/** A changed diagram, and one notice waiting at every step of the old one. */
@SpringBootTest(classes = EngineSlice.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class MigrationTests {

    private static final List<String> PROCESSES =
            List.of("notice-issuing", "department-reviews", "party-committee-sign-off", "notice-release");

    @Autowired
    private IssuingProcess process;

    @Autowired
    private Operations operations;

    @Autowired
    private Notices notices;

    @Autowired
    private WorkItems items;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EngineClock clock;

    private final List<String> deployed = new ArrayList<>();

    @BeforeEach
    void timeIsMovedByHand() {
        engine.getJobExecutor().shutdown();
        clock.moveTo(Instant.parse("2026-11-23T01:00:00Z"));
    }

    @AfterEach
    void theOldDiagramCountsAgain() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "end of test"));
        deployed.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    @Test
    void movesANoticeWaitingAtAnyStepAndTakesItToItsEnd() {
        var waiting = oneAtEveryStep();
        var before = versions();
        deploy(UnaryOperator.identity());

        for (var name : PROCESSES) {
            var tried = operations.migrate(name, version(before, name), true);
            assertThat(tried.stuck()).as(name).isEmpty();
            assertThat(running(name, version(before, name)))
                    .as("a dry run moves nothing")
                    .isPositive();
            var moved = operations.migrate(name, version(before, name), false);
            assertThat(moved.moved()).hasSameElementsAs(tried.moved());
            assertThat(running(name, version(before, name))).isZero();
        }

        waiting.forEach((step, notice) -> {
            assertThat(items.openOf(notice)).as("items at %s", step).allMatch(item -> item.step() == step);
            walk(notice);
        });
    }

    @Test
    void saysWhoNeedsAPersonAndWhyAndLetsTheRestMove() {
        var waiting = oneAtEveryStep();
        var before = versions();
        deploy(xml -> xml.replace("\"numbering\"", "\"number-taking\""));

        var report = operations.migrate("notice-release", version(before, "notice-release"), false);

        assertThat(report.stuck()).extracting(Operations.Stuck::notice).containsExactly(waiting.get(Step.NUMBERING));
        assertThat(report.stuck().getFirst().why()).contains("numbering");
        assertThat(report.moved()).contains(waiting.get(Step.SEALING), waiting.get(Step.RELEASE));
        assertThat(running("notice-release", version(before, "notice-release"))).isEqualTo(1);
        walk(java.util.Objects.requireNonNull(waiting.get(Step.NUMBERING)));
    }

    private Map<Step, NoticeId> oneAtEveryStep() {
        var waiting = new EnumMap<Step, NoticeId>(Step.class);
        var first = start();
        for (var step : stepsOf(first)) {
            var notice = start();
            reach(notice, step);
            waiting.put(step, notice);
        }
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(first.toString())
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "only asked for its way"));
        return waiting;
    }

    private List<Step> stepsOf(NoticeId notice) {
        var steps = new ArrayList<>(List.of(Step.DRAFT));
        process.routeOf(notices.get(notice).facts()).stream()
                .filter(step -> step != Step.ARCHIVING)
                .forEach(steps::add);
        return steps;
    }

    private Map<String, Integer> versions() {
        var versions = new java.util.HashMap<String, Integer>();
        operations.versions().stream()
                .filter(Operations.Version::newest)
                .forEach(version -> versions.put(version.process(), version.version()));
        return versions;
    }

    private static int version(Map<String, Integer> versions, String name) {
        return java.util.Objects.requireNonNull(versions.get(name));
    }

    private int running(String name, int version) {
        return operations.versions().stream()
                .filter(found -> found.process().equals(name) && found.version() == version)
                .mapToInt(Operations.Version::running)
                .sum();
    }

    private void deploy(UnaryOperator<String> change) {
        try {
            var deployment = repository.createDeployment().name("changed");
            var resolver = new PathMatchingResourcePatternResolver();
            for (var kind : List.of("bpmn", "dmn")) {
                for (var file : resolver.getResources("classpath*:/processes/**/*." + kind)) {
                    var xml = change.apply(file.getContentAsString(StandardCharsets.UTF_8));
                    deployment.addString(file.getFilename(), xml + "<!-- changed -->");
                }
            }
            deployed.add(deployment.deploy().getId());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private NoticeId start() {
        var facts = facts().countersignedBy("finance", "hr").get();
        var notice = Notice.draft(
                TestNotices.content(), facts, new PersonId(facts.draftingUnit() + "-drafter"), clock.instant());
        transaction.executeWithoutResult(status -> {
            notices.add(notice);
            process.start(notice);
        });
        return notice.id();
    }

    private void reach(NoticeId notice, Step step) {
        for (var open = items.openOf(notice); open.getFirst().step() != step; open = items.openOf(notice)) {
            open.forEach(this::pass);
        }
    }

    private void walk(NoticeId notice) {
        for (var open = items.openOf(notice); !open.isEmpty(); open = items.openOf(notice)) {
            open.forEach(this::pass);
        }
        for (var due = due(); !due.isEmpty(); due = due()) {
            due.forEach(management::executeJob);
        }
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(notice.toString())
                        .count())
                .isZero();
    }

    private void pass(WorkItem item) {
        var organisation = TestOrganisation.organisation();
        var person = item.assignee() != null
                ? item.assignee()
                : organisation.persons().stream()
                        .map(Person::id)
                        .filter(id -> item.isFor(id, organisation))
                        .findFirst()
                        .orElseThrow();
        var outcome = switch (item.step()) {
            case DRAFT -> Outcome.SUBMIT;
            case RELEASE -> Outcome.RELEASE;
            default -> Outcome.APPROVE;
        };
        transaction.executeWithoutResult(status -> {
            items.close(item.id(), new Closed(person, clock.instant(), outcome, UUID.randomUUID()));
            process.complete(notices.get(item.notice()), item.id(), Decision.of(outcome));
        });
    }

    private List<String> due() {
        return management.createJobQuery().executable().list().stream()
                .map(Job::getId)
                .toList();
    }
}
