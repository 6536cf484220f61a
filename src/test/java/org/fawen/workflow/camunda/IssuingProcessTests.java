package org.fawen.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;
import static org.fawen.notice.Step.DRAFT;
import static org.fawen.notice.Step.NUMBERING;
import static org.fawen.notice.Step.OFFICE_REVIEW;
import static org.fawen.notice.Step.RELEASE;
import static org.fawen.notice.Step.SIGN_OFF;
import static org.fawen.workflow.Outcome.APPROVE;
import static org.fawen.workflow.Outcome.SUBMIT;
import static org.fawen.workflow.TestFacts.facts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.Notices;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.workflow.Closed;
import org.fawen.workflow.Decision;
import org.fawen.workflow.IssuingProcess;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.fawen.workflow.camunda.EngineSlice.MovableClock;
import org.fawen.workflow.camunda.EngineSlice.Overdue;
import org.fawen.workflow.camunda.EngineSlice.ScriptedPublication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        classes = EngineSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "fawen.embedded-database.directory=target/postgres-engine")
class IssuingProcessTests {

    private static final Instant MONDAY_NINE = Instant.parse("2026-11-23T01:00:00Z");

    @Autowired
    private IssuingProcess process;

    @Autowired
    private Notices notices;

    @Autowired
    private WorkItems items;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ScriptedPublication publication;

    @Autowired
    private Overdue overdue;

    @BeforeEach
    void timeIsMovedByHand() {
        engine.getJobExecutor().shutdown();
        clock.moveTo(MONDAY_NINE);
        publication.answers.clear();
        publication.published.clear();
        overdue.announced.clear();
    }

    @AfterEach
    void nothingIsLeftToDo() {
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "end of test"));
    }

    @Test
    void takesAnApprovedNoticeFromDraftToThePublic() {
        var notice = start(facts().get());

        act(notice, DRAFT, SUBMIT);
        act(notice, DEPARTMENT_REVIEW, APPROVE);
        act(notice, OFFICE_REVIEW, APPROVE);
        act(notice, OFFICE_REVIEW, APPROVE);
        act(notice, SIGN_OFF, APPROVE);
        act(notice, NUMBERING, APPROVE);
        act(notice, RELEASE, Outcome.RELEASE);
        runJobs();

        assertThat(publication.published).containsExactly(notice.id());
        assertEnded(notice);
    }

    private Notice start(RoutingFacts facts) {
        var notice = Notice.draft(
                TestNotices.content(), facts, new PersonId(facts.draftingUnit() + "-drafter"), clock.instant());
        transaction.executeWithoutResult(status -> {
            notices.add(notice);
            process.start(notice);
        });
        return notice;
    }

    private void act(Notice notice, Step step, Outcome outcome) {
        decide(only(notice, step), Decision.of(outcome));
    }

    private void decide(WorkItem item, Decision decision) {
        var organisation = org.fawen.workflow.TestOrganisation.organisation();
        var person = item.assignee() != null
                ? item.assignee()
                : organisation.persons().stream()
                        .map(org.fawen.identity.Person::id)
                        .filter(id -> item.isFor(id, organisation))
                        .findFirst()
                        .orElseThrow();
        transaction.executeWithoutResult(status -> {
            items.close(item.id(), new Closed(person, clock.instant(), decision.outcome(), UUID.randomUUID()));
            process.complete(item.id(), decision);
        });
    }

    private WorkItem only(Notice notice, Step step) {
        assertThat(items.openOf(notice.id())).extracting(WorkItem::step).containsExactly(step);
        return items.openOf(notice.id()).getFirst();
    }

    /** Runs what is due, as the job executor would. */
    private void runJobs() {
        for (var due = due(); !due.isEmpty(); due = due()) {
            due.forEach(management::executeJob);
        }
    }

    private List<String> due() {
        return management.createJobQuery().executable().list().stream()
                .map(org.camunda.bpm.engine.runtime.Job::getId)
                .toList();
    }

    private void assertEnded(Notice notice) {
        assertThat(items.openOf(notice.id())).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(notice.id().toString())
                        .count())
                .isZero();
    }
}
