package org.fawen.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.notice.NoticeAccess;
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
    private final UnderWayLines underWay;
    private final DoneLines done;
    private final OwnLines own;
    private final NoticeAccess access;
    private final Organisations organisations;
    private final BusinessZone zone;
    private final Clock clock;

    Desk(
            InboxLines inbox,
            UnderWayLines underWay,
            DoneLines done,
            OwnLines own,
            NoticeAccess access,
            Organisations organisations,
            BusinessZone zone,
            Clock clock) {
        this.inbox = inbox;
        this.underWay = underWay;
        this.done = done;
        this.own = own;
        this.access = access;
        this.organisations = organisations;
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

    /**
     * 在办: what the person has or had a part in and is not issued yet, beginning with what has waited longest.
     *
     * @param limit 1 to 200
     */
    public List<NoticeUnderWay> inFlight(PersonId person, NoticeUnderWay.@Nullable Position after, int limit) {
        return underWay.withPart(person, after, Math.clamp(limit, 1, LONGEST_PAGE));
    }

    /** Whether the person may follow what is under way in the whole institution (全校在办). */
    public boolean followsAll(PersonId person) {
        return !access.officesFollowedBy(person).isEmpty();
    }

    /**
     * 全校在办: everything under way to the organs that the person's office serves, beginning with what has waited
     * longest; nothing for those who work in no office.
     *
     * @param limit 1 to 200
     */
    public List<NoticeUnderWay> allInFlight(PersonId person, NoticeUnderWay.@Nullable Position after, int limit) {
        var offices = access.officesFollowedBy(person);
        return offices.isEmpty()
                ? List.of()
                : underWay.ofOffices(offices, person, after, Math.clamp(limit, 1, LONGEST_PAGE));
    }

    /**
     * 已办, newest first.
     *
     * @param step shows what was closed at this step only; none shows all
     * @param limit 1 to 200
     */
    public List<DoneItem> done(PersonId person, @Nullable Step step, DoneItem.@Nullable Position after, int limit) {
        return done.page(person, step, after, Math.clamp(limit, 1, LONGEST_PAGE));
    }

    /** The steps at which the person has closed items lately. */
    public Set<Step> stepsDone(PersonId person) {
        return done.steps(person);
    }

    /** How many items the person has closed today, by the business zone. */
    public int doneToday(PersonId person) {
        var midnight = LocalDate.ofInstant(clock.instant(), zone.zone()).atStartOfDay(zone.zone());
        return done.countSince(person, midnight.toInstant());
    }

    /**
     * 我拟的文 in one state, newest first.
     *
     * @param limit 1 to 200
     */
    public List<OwnNotice> own(PersonId person, OwnNotice.State state, OwnNotice.@Nullable Position after, int limit) {
        return own.page(person, state, after, Math.clamp(limit, 1, LONGEST_PAGE));
    }

    /** Whether the person may begin a notice. */
    public boolean isDrafter(PersonId person) {
        return organisations.current().rolesOf(person).contains(Role.DRAFTER);
    }

    /** How many notices the person has drafted, by how far they are. */
    public Map<OwnNotice.State, Integer> ownCounts(PersonId person) {
        return own.counts(person);
    }
}
