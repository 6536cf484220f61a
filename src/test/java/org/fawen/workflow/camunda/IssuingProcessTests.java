package org.fawen.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fawen.notice.Step.COUNTERSIGN;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;
import static org.fawen.notice.Step.DRAFT;
import static org.fawen.notice.Step.LEADER_REVIEW;
import static org.fawen.notice.Step.LEGAL_REVIEW;
import static org.fawen.notice.Step.MEETING;
import static org.fawen.notice.Step.NUMBERING;
import static org.fawen.notice.Step.OFFICE_REVIEW;
import static org.fawen.notice.Step.PUBLICATION_REVIEW;
import static org.fawen.notice.Step.RECHECK;
import static org.fawen.notice.Step.RELEASE;
import static org.fawen.notice.Step.SEALING;
import static org.fawen.notice.Step.SIGN_OFF;
import static org.fawen.workflow.Outcome.APPROVE;
import static org.fawen.workflow.Outcome.DISCARD;
import static org.fawen.workflow.Outcome.REJECT;
import static org.fawen.workflow.Outcome.RETURN;
import static org.fawen.workflow.Outcome.SUBMIT;
import static org.fawen.workflow.Outcome.SUBSTANTIVE;
import static org.fawen.workflow.TestFacts.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.fawen.identity.Body;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Person;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.Channel;
import org.fawen.notice.Notice;
import org.fawen.notice.Notices;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.Closed;
import org.fawen.workflow.Decision;
import org.fawen.workflow.IssuingProcess;
import org.fawen.workflow.ItemNotOpen;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.StepOverdue;
import org.fawen.workflow.TestOrganisation;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.fawen.workflow.camunda.EngineSlice.EngineClock;
import org.fawen.workflow.camunda.EngineSlice.Overdue;
import org.fawen.workflow.camunda.EngineSlice.ScriptedPublication;
import org.fawen.workflow.steps.AutomaticSteps.Published;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = EngineSlice.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class IssuingProcessTests {

    private static final Set<String> ENGINE_COUNTERS =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

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
    private EngineClock clock;

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
        act(notice, RECHECK, APPROVE);
        act(notice, NUMBERING, APPROVE);
        act(notice, SEALING, APPROVE);
        all(notice, PUBLICATION_REVIEW, APPROVE);
        act(notice, RELEASE, Outcome.RELEASE);
        runJobs();

        assertThat(publication.published).containsExactly(notice.id());
        assertEnded(notice);
    }

    @Test
    void endsWhenTheDrafterDiscardsTheDraft() {
        var notice = start(facts().get());

        act(notice, DRAFT, DISCARD);

        assertEnded(notice);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"DEPARTMENT_REVIEW", "COUNTERSIGN", "OFFICE_REVIEW", "SIGN_OFF"})
    void returnsToTheDrafterAndBeginsAgainWithDepartmentReview(Step step) {
        var notice = start(facts().countersignedBy("finance").get());
        reach(notice, step);

        act(notice, step, RETURN);

        assertThat(only(notice, DRAFT).assignee()).isEqualTo(notice.drafter());
        act(notice, DRAFT, SUBMIT);
        assertThat(only(notice, DEPARTMENT_REVIEW).isOpen()).isTrue();
    }

    @Test
    void returnsFromTheSecondOfficeReview() {
        var notice = start(facts().get());
        reach(notice, OFFICE_REVIEW);
        act(notice, OFFICE_REVIEW, APPROVE);
        assertThat(only(notice, OFFICE_REVIEW).stage()).isEqualTo(Stage.SECOND);

        act(notice, OFFICE_REVIEW, RETURN);

        assertThat(only(notice, DRAFT).isOpen()).isTrue();
    }

    @Test
    void goesBackToAnEarlierStepThatTheSignerNames() {
        var notice = start(facts().get());
        reach(notice, SIGN_OFF);

        decide(only(notice, SIGN_OFF), new Decision(RETURN, null, null, OFFICE_REVIEW));

        assertThat(only(notice, OFFICE_REVIEW).stage()).isEqualTo(Stage.FIRST);
        act(notice, OFFICE_REVIEW, APPROVE);
        act(notice, OFFICE_REVIEW, APPROVE);
        assertThat(only(notice, SIGN_OFF).isOpen()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"OFFICE_REVIEW", "SIGN_OFF"})
    void endsWhenItIsRejected(Step step) {
        var notice = start(facts().get());
        reach(notice, step);

        act(notice, step, REJECT);

        assertEnded(notice);
    }

    @Test
    void asksEveryCountersignerAndGoesOnWhenOneDisagrees() {
        var notice = start(facts().countersignedBy("finance", "hr", "security").get());
        reach(notice, COUNTERSIGN);

        var asked = items.openOf(notice.id());
        asked.forEach(item -> decide(item, Decision.of(APPROVE))); // a disagreement ends the item all the same

        assertThat(asked)
                .flatExtracting(WorkItem::candidates)
                .containsExactlyInAnyOrder(
                        new CandidateGroup("countersigner@finance"),
                        new CandidateGroup("countersigner@hr"),
                        new CandidateGroup("countersigner@security"));
        assertThat(only(notice, OFFICE_REVIEW).isOpen()).isTrue();
    }

    @Test
    void endsTheRoundWhenOneCountersignerReturns() {
        var notice = start(facts().countersignedBy("finance", "hr", "security").get());
        reach(notice, COUNTERSIGN);
        var asked = items.openOf(notice.id());
        decide(asked.get(0), Decision.of(APPROVE));

        decide(asked.get(1), Decision.of(RETURN));

        assertThat(only(notice, DRAFT).isOpen()).isTrue();
        var cancelled = items.find(asked.get(2).id()).orElseThrow();
        assertThat(cancelled.closed()).isEqualTo(Closed.cancelled(clock.instant()));
    }

    @Test
    void asksTheUnitsTheDepartmentHeadChooses() {
        var notice = start(facts().countersignedBy("finance").get());
        reach(notice, DEPARTMENT_REVIEW);

        decide(
                only(notice, DEPARTMENT_REVIEW),
                new Decision(APPROVE, List.of(new UnitId("hr"), new UnitId("security")), null));

        assertThat(items.openOf(notice.id()))
                .flatExtracting(WorkItem::candidates)
                .containsExactlyInAnyOrder(
                        new CandidateGroup("countersigner@hr"), new CandidateGroup("countersigner@security"));
    }

    @Test
    void comesBackToTheDrafterWhenRecalledFromParallelTasks() {
        var notice = start(facts().countersignedBy("finance", "hr").get());
        reach(notice, COUNTERSIGN);
        var asked = items.openOf(notice.id());

        transaction.executeWithoutResult(status -> process.recall(notice.id()));

        assertThat(only(notice, DRAFT).isOpen()).isTrue();
        assertThat(asked)
                .extracting(item -> items.find(item.id()).orElseThrow().closed())
                .containsOnly(Closed.cancelled(clock.instant()));
    }

    @Test
    void opensReleaseAgainWhenTheGateRefusesAndPublishesOnTheNextAttempt() {
        publication.answers.add(Published.REFUSED);
        var notice = start(facts().get());
        reach(notice, RELEASE);
        act(notice, RELEASE, Outcome.RELEASE);

        runJobs();

        assertThat(publication.published).isEmpty();
        act(notice, RELEASE, Outcome.RELEASE);
        runJobs();
        assertThat(publication.published).containsExactly(notice.id());
        assertEnded(notice);
    }

    @Test
    void publishesAtTheScheduledTime() {
        var notice = start(facts().get());
        reach(notice, RELEASE);
        var tomorrow = MONDAY_NINE.plus(Duration.ofDays(1));
        schedule(notice, tomorrow);

        runJobs();
        assertThat(publication.published).isEmpty();
        clock.moveTo(tomorrow);
        runJobs();

        assertThat(publication.published).containsExactly(notice.id());
        assertEnded(notice);
    }

    @Test
    void triesAgainWhenTheDatabaseSaysItIsTooEarly() {
        publication.answers.add(Published.TOO_EARLY);
        var notice = start(facts().get());
        reach(notice, RELEASE);
        schedule(notice, MONDAY_NINE.plusSeconds(60));
        clock.moveTo(MONDAY_NINE.plusSeconds(60));

        runJobs();
        assertThat(publication.published).isEmpty();
        clock.moveTo(MONDAY_NINE.plusSeconds(62));
        runJobs();

        assertThat(publication.published).containsExactly(notice.id());
        assertEnded(notice);
    }

    @Test
    void opensReleaseAgainWhenUnscheduled() {
        var notice = start(facts().get());
        reach(notice, RELEASE);
        schedule(notice, MONDAY_NINE.plusSeconds(60));

        transaction.executeWithoutResult(status -> process.unschedule(notice.id()));
        clock.moveTo(MONDAY_NINE.plusSeconds(120));
        runJobs();

        assertThat(only(notice, RELEASE).isOpen()).isTrue();
        assertThat(publication.published).isEmpty();
    }

    @Test
    void asksTheSecrecyReviewerAndTheEditorBeforeTheWeb() {
        var notice = start(facts().get());

        reach(notice, PUBLICATION_REVIEW);

        assertThat(items.openOf(notice.id()))
                .flatExtracting(WorkItem::candidates)
                .containsExactlyInAnyOrder(
                        new CandidateGroup("secrecy-reviewer@secrecy-office"), new CandidateGroup("editor@publicity"));
    }

    @Test
    void endsThePublicationReviewOfTheOthersWhenOneBlocks() {
        var notice = start(facts().get());
        reach(notice, PUBLICATION_REVIEW);

        decide(items.openOf(notice.id()).getFirst(), Decision.of(SUBSTANTIVE));

        assertThat(only(notice, SIGN_OFF).isOpen()).isTrue();
    }

    @Test
    void takesRulesAndRegulationsThroughTheLegalOfficeAndAMeeting() {
        var notice = start(facts().normative().important().get());

        reach(notice, LEGAL_REVIEW);
        act(notice, LEGAL_REVIEW, APPROVE);
        assertThat(only(notice, MEETING).candidates()).containsExactly(new CandidateGroup("office-head@party-office"));
        act(notice, MEETING, APPROVE);
        assertThat(only(notice, LEADER_REVIEW).candidates())
                .containsExactly(new CandidateGroup("post:deputy-secretary"));
        act(notice, LEADER_REVIEW, APPROVE);

        assertThat(only(notice, SIGN_OFF).candidates()).containsExactly(new CandidateGroup("post:party-secretary"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"LEGAL_REVIEW", "MEETING", "LEADER_REVIEW"})
    void endsWhenALaterReviewSendsItBack(Step step) {
        var notice = start(facts().normative().important().get());
        reach(notice, step);

        act(notice, step, RETURN);

        assertThat(only(notice, DRAFT).assignee()).isEqualTo(notice.drafter());
    }

    @Test
    void endsWhenTheMeetingDoesNotPassIt() {
        var notice = start(facts().normative().get());
        reach(notice, MEETING);

        act(notice, MEETING, Outcome.REJECT);

        assertEnded(notice);
    }

    @Test
    void goesBackToTheSameSignerWhenRecheckFindsAMatterOfSubstance() {
        var notice = start(facts().important().get());
        reach(notice, RECHECK);

        act(notice, RECHECK, SUBSTANTIVE);

        assertThat(only(notice, SIGN_OFF).candidates()).containsExactly(new CandidateGroup("post:party-secretary"));
    }

    @Test
    void goesBackToTheSignerWhenTheTextHasToChangeAtRelease() {
        var notice = start(facts().get());
        reach(notice, RELEASE);

        act(notice, RELEASE, SUBSTANTIVE);

        assertThat(only(notice, SIGN_OFF).isOpen()).isTrue();
    }

    @Test
    void asksEveryOrganOfAJointIssueToSign() {
        var notice = start(joint());
        reach(notice, SIGN_OFF);

        var signatures = items.openOf(notice.id());
        signatures.forEach(item -> decide(item, Decision.of(APPROVE)));

        assertThat(signatures)
                .flatExtracting(WorkItem::candidates)
                .containsExactlyInAnyOrder(
                        new CandidateGroup("post:party-secretary"), new CandidateGroup("post:president"));
        assertThat(only(notice, RECHECK).isOpen()).isTrue();
    }

    @Test
    void collectsNoFurtherSignatureOfAJointIssueWhenOneReturns() {
        var notice = start(joint());
        reach(notice, SIGN_OFF);
        var signatures = items.openOf(notice.id());
        decide(signatures.get(0), Decision.of(APPROVE));

        decide(signatures.get(1), Decision.of(RETURN));

        assertThat(only(notice, DRAFT).isOpen()).isTrue();
    }

    private static RoutingFacts joint() {
        return facts().issuedBy(Body.PARTY_COMMITTEE, "party-committee", "blut").get();
    }

    @Test
    void leadsMinutesPastDepartmentReviewToTheOffice() {
        var notice = start(facts().docType(DocType.MINUTES)
                .channel(Channel.MINUTES)
                .disclosure(Disclosure.WITHHELD)
                .get());

        act(notice, DRAFT, SUBMIT);

        assertThat(only(notice, OFFICE_REVIEW).stage()).isEqualTo(Stage.FIRST);
    }

    @Test
    void leavesTheReviewOfAWebNoticeToWhoeverDoesNotSignIt() {
        var notice = start(facts().channel(Channel.WEB_ONLY)
                .issuedBy(Body.DEPARTMENT, "org-dept")
                .audience(Audience.INTERNAL)
                .get());

        act(notice, DRAFT, SUBMIT);
        assertThat(only(notice, DEPARTMENT_REVIEW).excluded()).containsExactly(new PersonId("org-dept-head"));
        act(notice, DEPARTMENT_REVIEW, APPROVE);
        assertThat(only(notice, SIGN_OFF).candidates()).containsExactly(new CandidateGroup("post:org-dept-head"));
        act(notice, SIGN_OFF, APPROVE);
        all(notice, PUBLICATION_REVIEW, APPROVE);

        assertThat(only(notice, RELEASE).candidates()).containsExactly(new CandidateGroup("publisher@publicity"));
    }

    @Test
    void letsTheOfficeIssueWhatIsNotForTheWeb() {
        var notice = start(facts().disclosure(Disclosure.ON_REQUEST).get());

        reach(notice, RELEASE);

        assertThat(only(notice, RELEASE).candidates()).containsExactly(new CandidateGroup("office-clerk@party-office"));
    }

    @Test
    void announcesAStepThatIsOverdueAlsoInACalledProcess() {
        var notice = start(facts().urgency(Urgency.EXPRESS).get());
        reach(notice, DEPARTMENT_REVIEW);
        var item = only(notice, DEPARTMENT_REVIEW);
        assertThat(item.dueAt()).isEqualTo(MONDAY_NINE.plus(Duration.ofHours(1)));

        runJobs();
        assertThat(overdue.announced).isEmpty();
        clock.moveTo(MONDAY_NINE.plus(Duration.ofHours(1)));
        runJobs();

        assertThat(overdue.announced).containsExactly(new StepOverdue(notice.id(), DEPARTMENT_REVIEW));
        assertThat(only(notice, DEPARTMENT_REVIEW)).isEqualTo(item);
    }

    @Test
    void refusesToCompleteAnItemTwice() {
        var notice = start(facts().get());
        var draft = only(notice, DRAFT);
        decide(draft, Decision.of(SUBMIT));

        assertThatExceptionOfType(ItemNotOpen.class)
                .isThrownBy(() -> process.complete(notice, draft.id(), Decision.of(SUBMIT)));
    }

    @Test
    void keepsNothingWhenTheTransactionIsRolledBack() {
        var notice = start(facts().get());
        var draft = only(notice, DRAFT);

        transaction.executeWithoutResult(status -> {
            process.complete(notice, draft.id(), Decision.of(SUBMIT));
            status.setRollbackOnly();
        });

        assertThat(only(notice, DRAFT)).isEqualTo(draft);
        assertThat(process.positionsOf(notice.id()))
                .containsExactly(new IssuingProcess.Position("notice-issuing", Set.of("draft")));
    }

    @Test
    void tellsWhereTheNoticeStandsInEveryProcess() {
        var notice = start(facts().countersignedBy("finance", "hr").get());
        reach(notice, COUNTERSIGN);

        assertThat(process.positionsOf(notice.id()))
                .containsExactlyInAnyOrder(
                        new IssuingProcess.Position("notice-issuing", Set.of("department-reviews")),
                        new IssuingProcess.Position("department-reviews", Set.of("countersign")));
        assertThat(process.modelOf("department-reviews")).contains("id=\"countersign\"");
    }

    @Test
    void storesNoFactOfTheNoticeInTheEngine() {
        var notice = start(facts().countersignedBy("finance", "hr").get());
        reach(notice, SIGN_OFF);

        assertThat(runtime.createVariableInstanceQuery().list())
                .extracting(VariableInstance::getName)
                .allMatch(name -> IssuingModel.VARIABLES.contains(name)
                        || name.equals(IssuingModel.SIGNER)
                        || ENGINE_COUNTERS.contains(name));
    }

    /** Approves every step before this one. */
    private void reach(Notice notice, Step step) {
        for (var open = items.openOf(notice.id()); open.getFirst().step() != step; open = items.openOf(notice.id())) {
            var outcome = open.getFirst().step() == DRAFT ? SUBMIT : APPROVE;
            open.forEach(item -> decide(item, Decision.of(outcome)));
        }
    }

    private void schedule(Notice notice, Instant time) {
        decide(only(notice, RELEASE), new Decision(Outcome.SCHEDULE, null, time));
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

    /** For steps at which several are asked at once. */
    private void all(Notice notice, Step step, Outcome outcome) {
        var open = items.openOf(notice.id());
        assertThat(open).hasSizeGreaterThan(1).allMatch(item -> item.step() == step);
        open.forEach(item -> decide(item, Decision.of(outcome)));
    }

    private void decide(WorkItem item, Decision decision) {
        var organisation = TestOrganisation.organisation();
        var person = item.assignee() != null
                ? item.assignee()
                : organisation.persons().stream()
                        .map(Person::id)
                        .filter(id -> item.isFor(id, organisation))
                        .findFirst()
                        .orElseThrow();
        transaction.executeWithoutResult(status -> {
            items.close(item.id(), new Closed(person, clock.instant(), decision.outcome(), UUID.randomUUID()));
            process.complete(notices.get(item.notice()), item.id(), decision);
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
                .map(Job::getId)
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
