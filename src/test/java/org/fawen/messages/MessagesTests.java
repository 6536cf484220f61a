package org.fawen.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fawen.notice.Step.COUNTERSIGN;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;
import static org.fawen.notice.Step.OFFICE_REVIEW;

import java.time.Duration;
import java.util.List;
import org.fawen.desk.DeskSlice;
import org.fawen.desk.Desks;
import org.fawen.desk.OnTheDesk;
import org.fawen.identity.PersonId;
import org.fawen.notice.Proof;
import org.fawen.notice.Stage;
import org.fawen.notice.Verdict;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.ProofAsked;
import org.fawen.workflow.StepOverdue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@OnTheDesk
class MessagesTests {

    private static final String HEADS = "department-head@org-dept";
    private static final PersonId HEAD = new PersonId("org-dept-head");
    private static final PersonId DEPUTY = new PersonId("org-dept-deputy");
    private static final PersonId CLERK = new PersonId("office-clerk");

    @Autowired
    private Desks desks;

    @Autowired
    private Messages messages;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void tellsEverybodyWhoMayTakeAnItem() {
        var laid = desks.submitted("关于会议的通知", 9);

        var item = laid.opens(DEPARTMENT_REVIEW, 9, 1L, HEADS);

        assertThat(List.of(HEAD, DEPUTY)).allSatisfy(person -> {
            var message = only(person);
            assertThat(message.kind()).isEqualTo(MessageKind.ARRIVED);
            assertThat(message.title()).isEqualTo("关于会议的通知");
            assertThat(message.address())
                    .isEqualTo("department-review/%s?item=%s"
                            .formatted(laid.notice().id(), item));
        });
        assertThat(of(Desks.DRAFTER)).isEmpty();
    }

    @Test
    void tellsTheDrafterAndThoseWhoAgreedOfALaterReturn() {
        var laid = desks.submitted("关于会议的通知", 9);
        laid.approves(laid.opens(DEPARTMENT_REVIEW, 9, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "同意", 8);
        var item = laid.opens(OFFICE_REVIEW, Stage.FIRST, 8, 1L, null, "office-clerk@party-office");

        laid.returns(item, OFFICE_REVIEW, "office-clerk", "请补充依据", 7);

        assertThat(of(Desks.DRAFTER))
                .extracting(Message::kind, Message::by, Message::words)
                .containsExactly(tuple(MessageKind.RETURNED, CLERK, "请补充依据"));
        assertThat(of(HEAD))
                .extracting(Message::kind)
                .containsExactlyInAnyOrder(MessageKind.RETURNED_LATER, MessageKind.ARRIVED);
        assertThat(of(CLERK)).extracting(Message::kind).containsExactly(MessageKind.ARRIVED);
        assertThat(of(DEPUTY)).extracting(Message::kind).containsExactly(MessageKind.ARRIVED);
    }

    @Test
    void tellsTheDrafterOfACountersignersAnswerAndOfNoOtherAgreement() {
        var laid = desks.submitted("关于会议的通知", 9);
        laid.approves(laid.opens(DEPARTMENT_REVIEW, 9, 1L, HEADS), DEPARTMENT_REVIEW, "org-dept-head", "", 8);
        var item = laid.opens(COUNTERSIGN, 8, 1L, "countersigner@finance");

        laid.closes(item, COUNTERSIGN, new PersonId("finance-head"), Outcome.APPROVE, Verdict.DISAGREE, "经费没有来源", 7);

        assertThat(of(Desks.DRAFTER))
                .extracting(Message::kind, Message::words)
                .containsExactly(tuple(MessageKind.COUNTERSIGNED, "经费没有来源"));
    }

    @Test
    void tellsOfAPassedDeadlineOnce() {
        var laid = desks.submitted("关于会议的通知", 9);
        laid.opens(DEPARTMENT_REVIEW, 9, -1L, HEADS);

        events.publishEvent(new StepOverdue(laid.notice().id(), DEPARTMENT_REVIEW));
        events.publishEvent(new StepOverdue(laid.notice().id(), DEPARTMENT_REVIEW));

        assertThat(of(HEAD))
                .extracting(Message::kind)
                .containsExactlyInAnyOrder(MessageKind.ARRIVED, MessageKind.OVERDUE);
        assertThat(of(new PersonId("office-head"))).isEmpty();
    }

    @Test
    void asksTheDrafterForAProof() {
        var laid = desks.submitted("关于会议的通知", 9);
        var now = DeskSlice.NOW;

        events.publishEvent(new ProofAsked(new Proof(
                laid.notice().id(), 1, 2, CLERK, now, now.plus(Duration.ofDays(1)), 2, List.of(), null, "", null)));

        assertThat(of(Desks.DRAFTER))
                .extracting(Message::kind, Message::by)
                .containsExactly(tuple(MessageKind.PROOF_ASKED, CLERK));
    }

    @Test
    void countsWhatIsUnreadUntilTheNoticeWasLookedAt() {
        var one = desks.submitted("一", 9);
        one.opens(DEPARTMENT_REVIEW, 9, 1L, HEADS);
        desks.submitted("二", 9).opens(DEPARTMENT_REVIEW, 8, 1L, HEADS);
        assertThat(messages.unread(HEAD)).isEqualTo(2);

        messages.read(HEAD, one.notice().id());

        assertThat(messages.unread(HEAD)).isEqualTo(1);
        assertThat(messages.unread(DEPUTY)).as("everybody reads for himself").isEqualTo(2);
        assertThat(messages.page(HEAD, true, null, 10))
                .extracting(Message::title)
                .containsExactly("二");
        messages.readAll(HEAD);
        assertThat(messages.unread(HEAD)).isZero();
    }

    @Test
    void readsPageByPage() {
        for (var hour = 5; hour > 0; hour--) {
            desks.submitted("第 %d 件".formatted(hour), 9).opens(DEPARTMENT_REVIEW, hour, 1L, HEADS);
        }

        var first = messages.page(HEAD, false, null, 2);
        var second = messages.page(HEAD, false, first.getLast(), 10);

        assertThat(first).extracting(Message::title).containsExactly("第 1 件", "第 2 件");
        assertThat(second).extracting(Message::title).containsExactly("第 3 件", "第 4 件", "第 5 件");
    }

    private List<Message> of(PersonId person) {
        Desks.settle();
        return messages.page(person, false, null, 100);
    }

    private Message only(PersonId person) {
        assertThat(of(person)).hasSize(1);
        return of(person).getFirst();
    }
}
