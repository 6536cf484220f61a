package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.fawen.absence.Handovers;
import org.fawen.absence.Vacancies;
import org.fawen.identity.Delegation;
import org.fawen.identity.DelegationRefused;
import org.fawen.identity.Delegations;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.PostHolders;
import org.fawen.messages.Message;
import org.fawen.messages.MessageKind;
import org.fawen.messages.Messages;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinion;
import org.fawen.notice.Opinions;
import org.fawen.notice.Step;
import org.fawen.workflow.ActLog;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Inbox;
import org.fawen.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** While somebody is away another acts, and everybody can see it. */
@SpringBootTest
@Import(OnTheirWay.class)
class AbsenceTests {

    /** Reviews what the department issues itself, because its head signs it. */
    private static final PersonId HEAD = new PersonId("p13");

    private static final PersonId DEPUTY = new PersonId("p12");
    private static final PersonId SUBSTITUTE = new PersonId("p22");
    private static final PersonId OFFICE_HEAD = new PersonId("p07");
    private static final PersonId SECRETARY = new PersonId("p01");
    private static final PersonId SECURITY_ADMIN = new PersonId("p42");

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Delegations delegations;

    @Autowired
    private Vacancies vacancies;

    @Autowired
    private Handovers handovers;

    @Autowired
    private PostHolders holders;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeAccess access;

    @Autowired
    private Opinions opinions;

    @Autowired
    private ActLog acts;

    @Autowired
    private Messages messages;

    @Autowired
    private Organisations organisations;

    @AfterEach
    void comeBack() {
        delegations.toCome().forEach(one -> delegations.end(OFFICE_HEAD, one.id()));
    }

    @Test
    void theSubstituteTakesWhatWaitsAlreadyAndSignsForThePrincipal() {
        var notice = way.draft("关于出差期间的通知");
        var item = way.until(notice, Step.DEPARTMENT_REVIEW);
        assertThat(sees(SUBSTITUTE, item)).isFalse();
        assertThat(access.may(SUBSTITUTE, notices.get(notice), NoticeAction.READ))
                .isFalse();

        set(HEAD, SUBSTITUTE);

        assertThat(sees(SUBSTITUTE, item)).isTrue();
        assertThat(item.principalOf(SUBSTITUTE, organisations.current())).contains(HEAD);
        assertThat(inbox.count(SUBSTITUTE)).isPositive();
        assertThat(sees(HEAD, item))
                .as("the principal may come back at any time")
                .isTrue();
        assertThat(access.may(SUBSTITUTE, notices.get(notice), NoticeAction.READ))
                .isTrue();

        assertThat(way.pass(item, way.act(item, SUBSTITUTE))).isInstanceOf(Acted.Done.class);

        assertThat(opinions.on(notice))
                .extracting(Opinion::actor, Opinion::onBehalfOf)
                .containsExactly(org.assertj.core.api.Assertions.tuple(SUBSTITUTE, HEAD));
        assertThat(acts.of(notice).getLast().onBehalfOf()).isEqualTo(HEAD);
        assertThat(access.may(HEAD, notices.get(notice), NoticeAction.READ))
                .as("what was done in his name")
                .isTrue();
    }

    @Test
    void itEndsAndEverythingIsAsBefore() {
        var item = way.until(way.draft("关于提前返回的通知"), Step.DEPARTMENT_REVIEW);
        var set = set(HEAD, SUBSTITUTE);
        assertThat(sees(SUBSTITUTE, item)).isTrue();

        delegations.end(HEAD, set.id());

        assertThat(sees(SUBSTITUTE, item)).isFalse();
        assertThat(way.pass(item, way.act(item, SUBSTITUTE))).isInstanceOf(Acted.NotFound.class);
    }

    @Test
    void itNeverReachesTheDrafterOrWhoDecidedBefore() {
        var notice = way.draft("关于职责分离的通知");
        var item = way.until(notice, Step.DEPARTMENT_REVIEW);
        var set = set(HEAD, OnTheirWay.DRAFTER);
        assertThat(sees(OnTheirWay.DRAFTER, item)).isFalse();
        assertThat(way.pass(item, way.act(item, OnTheirWay.DRAFTER))).isInstanceOf(Acted.NotAllowed.class);
        delegations.end(HEAD, set.id());

        assertThat(way.pass(item, way.act(item, HEAD))).isInstanceOf(Acted.Done.class);
        var office = way.until(notice, Step.OFFICE_REVIEW);
        var clerk = way.holderOf(office);
        set(clerk, HEAD);
        assertThat(sees(HEAD, office)).isFalse();
        assertThat(way.pass(office, way.act(office, HEAD))).isInstanceOf(Acted.NotAllowed.class);
    }

    @Test
    void itHoldsForTheStepsItNames() {
        var item = way.until(way.draft("关于部分环节的通知"), Step.DEPARTMENT_REVIEW);

        set(HEAD, SUBSTITUTE, Set.of(Step.COUNTERSIGN.key()), false);

        assertThat(sees(SUBSTITUTE, item)).isFalse();
        assertThat(item.isFor(SUBSTITUTE, organisations.current())).isFalse();
    }

    @Test
    void signingForSomebodyIsApprovedFirst() {
        var set = set(SECRETARY, SUBSTITUTE, Set.of(), true);

        assertThat(set.approval()).isEqualTo(Delegation.Approval.AWAITED);
        assertThat(organisations.current().actingFor(SUBSTITUTE)).isEmpty();
        assertThatThrownBy(() -> delegations.approve(OFFICE_HEAD, set.id())).isInstanceOf(DelegationRefused.class);

        delegations.approve(SECURITY_ADMIN, set.id());

        assertThat(organisations.current().actingFor(SUBSTITUTE)).hasSize(1);
    }

    @Test
    void nobodySetsItForOthersButTheOffice() {
        assertThatThrownBy(() -> delegations.set(DEPUTY, wish(HEAD, SUBSTITUTE, Set.of(), false)))
                .isInstanceOf(DelegationRefused.class);

        delegations.set(OFFICE_HEAD, wish(HEAD, SUBSTITUTE, Set.of(), false));

        assertThat(delegations.seenBy(HEAD)).hasSize(1);
        assertThat(delegations.seenBy(new PersonId("p24"))).isEmpty();
    }

    @Test
    void theSubstituteHearsOfWhatArrives() {
        set(HEAD, SUBSTITUTE);

        var notice = way.draft("关于消息的通知");
        way.until(notice, Step.DEPARTMENT_REVIEW);

        assertThat(messages.page(SUBSTITUTE, false, null, 100))
                .filteredOn(message -> message.notice().equals(notice))
                .extracting(Message::kind)
                .containsExactly(MessageKind.ARRIVED);
    }

    @Test
    void theRadarTellsTheOfficeWhoWillBeMissed() {
        way.until(way.draft("关于缺岗预警的通知", "finance"), Step.COUNTERSIGN);
        var alone = way.holderOf(way.until(way.draft("关于缺岗预警二的通知", "finance"), Step.COUNTERSIGN));

        set(alone, null);

        var seen = vacancies.away(OFFICE_HEAD);
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().person()).isEqualTo(alone);
        assertThat(vacancies.away(HEAD)).as("the office's alone").isEmpty();
    }

    @Test
    void aLeaverHandsOverEverythingInOneAct() {
        var leaver = OnTheirWay.DRAFTER;
        var successor = new PersonId("p83");
        var draft = way.draft("关于未完草稿的通知");
        var underWay = way.draft("关于在办文稿的通知");
        var item = way.until(underWay, Step.DEPARTMENT_REVIEW);
        assertThat(handovers.mayHandOver(HEAD)).isFalse();

        var report = handovers.handOver(OFFICE_HEAD, leaver, successor, "调离本校工作");

        assertThat(report.moved()).extracting(Handovers.Moved::notice).contains(draft, underWay);
        assertThat(notices.get(draft).drafter()).isEqualTo(successor);
        assertThat(sees(successor, way.items(draft).getFirst())).isTrue();
        assertThat(acts.of(draft)).extracting(act -> act.verb()).contains("hand-over");
        assertThat(way.pass(item)).isInstanceOf(Acted.Done.class);

        // The shared institution keeps its posts.
        holders.move(report.posts(), leaver);
        assertThat(holders.of(leaver)).containsExactlyInAnyOrderElementsOf(report.posts());
    }

    private Delegation set(PersonId principal, @Nullable PersonId delegate) {
        return set(principal, delegate, Set.of(), false);
    }

    private Delegation set(PersonId principal, @Nullable PersonId delegate, Set<String> steps, boolean signs) {
        return delegations.set(principal, wish(principal, delegate, steps, signs));
    }

    private static Delegations.Wish wish(
            PersonId principal, @Nullable PersonId delegate, Set<String> steps, boolean signs) {
        var now = Instant.now();
        return new Delegations.Wish(
                principal, delegate, now.minusSeconds(60), now.plus(Duration.ofDays(7)), steps, "出差", signs);
    }

    private boolean sees(PersonId person, WorkItem item) {
        return inbox.page(person, null, 200).stream()
                .anyMatch(found -> found.id().equals(item.id()));
    }
}
