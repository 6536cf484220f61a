package org.fawen.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;

import java.time.Duration;
import java.util.List;
import org.fawen.desk.DeskSlice;
import org.fawen.desk.Desks;
import org.fawen.desk.OnTheDesk;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.workflow.StepOverdue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The ladder of this institution: a reminder after two hours, the deadline after four, somebody above after six. */
@OnTheDesk
class RemindersTests {

    private static final PersonId HEAD = new PersonId("org-dept-head");

    @Autowired
    private Desks desks;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Messages messages;

    @Autowired
    private Organisations organisations;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void climbsRungByRungAndTellsEachOnce() {
        var laid = desks.submitted("关于会议的通知", 9);
        laid.opens(DEPARTMENT_REVIEW, 3, 1L, "department-head@org-dept");
        var opened = Desks.hoursAgo(3);

        reminders.goRound(opened, opened.plus(Duration.ofHours(1)));
        assertThat(kinds(HEAD)).containsExactly(MessageKind.ARRIVED);

        reminders.goRound(opened, opened.plus(Duration.ofHours(3)));
        reminders.goRound(opened, opened.plus(Duration.ofHours(3)));
        assertThat(kinds(HEAD)).containsExactlyInAnyOrder(MessageKind.ARRIVED, MessageKind.REMINDED);

        events.publishEvent(new StepOverdue(laid.notice().id(), DEPARTMENT_REVIEW));
        reminders.goRound(opened.plus(Duration.ofHours(3)), opened.plus(Duration.ofHours(5)));
        assertThat(kinds(HEAD))
                .containsExactlyInAnyOrder(MessageKind.ARRIVED, MessageKind.REMINDED, MessageKind.OVERDUE);
    }

    @Test
    void tellsWhoStandsAboveWhenItIsLongPassed() {
        var laid = desks.submitted("关于会议的通知", 9);
        laid.opens(DEPARTMENT_REVIEW, 8, -1L, "department-head@org-dept");
        var above = new Superiors(organisations.current()).of(HEAD);

        reminders.goRound(Desks.hoursAgo(3), DeskSlice.NOW);

        var told = above.isEmpty()
                ? organisations.current().membersOf(new org.fawen.identity.CandidateGroup("office-head@party-office"))
                : above;
        assertThat(told).isNotEmpty().doesNotContain(HEAD);
        assertThat(told).allSatisfy(person -> assertThat(kinds(person)).contains(MessageKind.ESCALATED));
    }

    @Test
    void saysNothingOfWhatIsDone() {
        var laid = desks.submitted("关于会议的通知", 9);
        var item = laid.opens(DEPARTMENT_REVIEW, 8, -1L, "department-head@org-dept");
        laid.approves(item, DEPARTMENT_REVIEW, HEAD.value(), "同意", 7);

        reminders.goRound(Desks.hoursAgo(9), DeskSlice.NOW);

        assertThat(kinds(HEAD)).containsExactly(MessageKind.ARRIVED);
    }

    private List<MessageKind> kinds(PersonId person) {
        Desks.settle();
        return messages.page(person, false, null, 100).stream()
                .map(Message::kind)
                .toList();
    }
}
