package org.fawen.workflow;

import java.time.Duration;
import java.util.Comparator;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: the drafter, the office or 督办 reminds whoever sits on a notice, at most once in four working hours. */
@Service
public class Urging {

    private static final Duration PAUSE = Duration.ofHours(4);
    private static final String VERB = "urge";

    private final Notices notices;
    private final WorkItems items;
    private final NoticeAccess access;
    private final ActLog log;
    private final WorkingCalendar calendar;
    private final Acts acts;
    private final ApplicationEventPublisher events;

    Urging(
            Notices notices,
            WorkItems items,
            NoticeAccess access,
            ActLog log,
            WorkingCalendar calendar,
            Acts acts,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.items = items;
        this.access = access;
        this.log = log;
        this.calendar = calendar;
        this.acts = acts;
        this.events = events;
    }

    public boolean isPossible(PersonId person, Notice notice) {
        return access.may(person, notice, NoticeAction.URGE);
    }

    /**
     * Reminds.
     *
     * @param command made once per screen
     * @throws Refusal when it is not this person's to remind, nobody sits on it, or somebody reminded a short time ago
     */
    @Transactional
    public void urge(UUID command, PersonId person, NoticeId id) {
        var notice = notices.lock(id)
                .filter(found -> access.may(person, found, NoticeAction.URGE))
                .orElseThrow(() -> new Refusal("workflow.refused.urge"));
        var open = items.openOf(id).stream().map(WorkItem::id).toList();
        if (open.isEmpty()) {
            throw new Refusal("workflow.refused.urge");
        }
        var now = acts.now();
        log.of(id).stream()
                .filter(act -> act.verb().equals(VERB))
                .map(ActPerformed::at)
                .max(Comparator.naturalOrder())
                .filter(last -> calendar.plus(last, PAUSE).isAfter(now))
                .ifPresent(last -> {
                    throw new Refusal("workflow.refused.urged");
                });
        acts.leaveTrail(new ActPerformed(
                command, id, null, person, VERB, null, null, notice.revision(), notice.hash(), "", now));
        events.publishEvent(new Urged(id, person, open));
    }
}
