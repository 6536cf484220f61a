package org.fawen.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.Adoption;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinion;
import org.fawen.notice.OpinionAnswer;
import org.fawen.notice.OpinionAnswers;
import org.fawen.notice.Opinions;
import org.fawen.notice.Refusal;
import org.fawen.notice.Standings;
import org.fawen.notice.Step;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 会签意见采纳情况: the drafting unit answers each opinion, and its giver may ask for a ruling once. */
@Service
public class Adoptions {

    private final Notices notices;
    private final Opinions opinions;
    private final OpinionAnswers answers;
    private final NoticeAccess access;
    private final Acts acts;
    private final ApplicationEventPublisher events;

    Adoptions(
            Notices notices,
            Opinions opinions,
            OpinionAnswers answers,
            NoticeAccess access,
            Acts acts,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.opinions = opinions;
        this.answers = answers;
        this.access = access;
        this.acts = acts;
        this.events = events;
    }

    /**
     * An opinion and what was made of it.
     *
     * @param toAnswer whether the person who looks may answer it
     * @param toEscalate whether the person who looks may ask for a ruling on it
     */
    public record Entry(Opinion opinion, @Nullable OpinionAnswer answer, boolean toAnswer, boolean toEscalate) {}

    /** What this person may answer, and what became of the person's own opinions; empty for others. */
    @Transactional(readOnly = true)
    public List<Entry> of(PersonId person, Notice notice) {
        var given = opinions.on(notice.id());
        var answered = answers.on(notice.id());
        var drafts = access.may(person, notice, NoticeAction.ANSWER_OPINIONS);
        return given.stream()
                .filter(opinion -> OpinionAnswer.isAnswerable(opinion) && !Standings.isSuperseded(opinion, given))
                .filter(opinion -> drafts || opinion.actor().equals(person))
                .map(opinion -> {
                    var answer = answered.get(opinion.id());
                    return new Entry(opinion, answer, drafts, mayEscalate(person, notice, opinion, answer));
                })
                .toList();
    }

    private static boolean mayEscalate(
            PersonId person, Notice notice, Opinion opinion, @Nullable OpinionAnswer answer) {
        return opinion.actor().equals(person)
                && notice.status().isUnderDecision()
                && answer != null
                && answer.adoption() != Adoption.ADOPTED
                && answer.escalation() == null;
    }

    /**
     * The drafter answers.
     *
     * @param command made once per answer
     * @throws Refusal when it is not the drafter's to answer, or a reason is missing
     */
    @Transactional
    public void answer(UUID command, PersonId person, NoticeId id, UUID opinion, Adoption adoption, String reason) {
        var notice = notices.lock(id)
                .filter(found -> access.may(person, found, NoticeAction.ANSWER_OPINIONS))
                .orElseThrow(() -> new Refusal("review.refused.no-opinion"));
        var asked = find(id, opinion);
        var now = acts.now();
        var answer = OpinionAnswer.of(command, asked, adoption, reason, person, now);
        answers.add(answer);
        trail(notice, command, person, "answer-opinion", words(answer), now);
        events.publishEvent(new OpinionAnswered(id, opinion, asked.actor()));
    }

    /**
     * The countersigner asks for a ruling.
     *
     * @param command made once per screen
     * @throws Refusal when it is not the person's opinion, was adopted, or a ruling was asked for before
     */
    @Transactional
    public void escalate(UUID command, PersonId person, NoticeId id, UUID opinion, String words) {
        var notice = notices.lock(id)
                .filter(found -> access.may(person, found, NoticeAction.READ))
                .orElseThrow(() -> new Refusal("review.refused.no-opinion"));
        var own = find(id, opinion);
        if (!mayEscalate(person, notice, own, answers.on(id).get(opinion))) {
            throw new Refusal("review.refused.escalated");
        }
        if (words.isBlank()) {
            throw new Refusal("review.refused.words-missing");
        }
        var now = acts.now();
        answers.escalate(command, opinion, words.strip(), now);
        trail(notice, command, person, "escalate-opinion", words.strip(), now);
        events.publishEvent(new OpinionEscalated(id, opinion, person));
    }

    private Opinion find(NoticeId id, UUID opinion) {
        Optional<Opinion> found =
                opinions.on(id).stream().filter(one -> one.id().equals(opinion)).findFirst();
        return found.orElseThrow(() -> new Refusal("review.refused.no-opinion"));
    }

    private static String words(OpinionAnswer answer) {
        return answer.adoption() + (answer.reason().isEmpty() ? "" : " " + answer.reason());
    }

    private void trail(Notice notice, UUID command, PersonId person, String verb, String words, Instant now) {
        acts.leaveTrail(new ActPerformed(
                command,
                notice.id(),
                null,
                person,
                verb,
                Step.COUNTERSIGN,
                null,
                notice.revision(),
                notice.hash(),
                words,
                now));
    }
}
