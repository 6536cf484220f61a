package org.fawen.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.PersonId;
import org.fawen.notice.Step;
import org.fawen.workflow.Inbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies on a person's desk. Every list is that person's share and nobody else's. */
@Service
@Transactional(readOnly = true)
public class Desk {

    private static final int LONGEST_PAGE = 200;

    private final InboxLines inbox;
    private final DoneLines done;
    private final BusinessZone zone;
    private final Clock clock;

    Desk(InboxLines inbox, DoneLines done, BusinessZone zone, Clock clock) {
        this.inbox = inbox;
        this.done = done;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * 待办, most pressing first.
     *
     * @param step shows the items of this step only; none shows all
     * @param after the last line of the page before, none for the first
     * @param limit 1 to 200
     */
    public List<WaitingItem> inbox(PersonId person, @Nullable Step step, Inbox.@Nullable Position after, int limit) {
        return inbox.page(person, step, after, Math.clamp(limit, 1, LONGEST_PAGE));
    }

    /** How many items wait at each step, at most {@link Inbox#COUNT_CAP} in all. */
    public Map<Step, Integer> waiting(PersonId person) {
        return inbox.counts(person);
    }

    /** How many items the person has closed today, by the business zone. */
    public int doneToday(PersonId person) {
        var midnight = LocalDate.ofInstant(clock.instant(), zone.zone()).atStartOfDay(zone.zone());
        return done.countSince(person, midnight.toInstant());
    }
}
