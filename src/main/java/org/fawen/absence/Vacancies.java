package org.fawen.absence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.Delegation;
import org.fawen.identity.Delegations;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;
import org.fawen.workflow.Inbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vacancy radar: who will not be there in the next two weeks with nobody acting, and what that stops. */
@Service
@Transactional(readOnly = true)
public class Vacancies {

    private static final Duration AHEAD = Duration.ofDays(14);
    private static final int MOST = 200;

    /** Where the office director comes in only because nobody else can (definitions §3). */
    private static final String OF_NOBODY = """
            select item.notice_id, item.step, item.opened_at, notice.title
              from work_item item
              join notice on notice.id = item.notice_id
             where item.closed_at is null
               and item.candidates = array['post:office-director']
               and item.step not in ('sign-off', 'leader-review')
               and notice.facts::jsonb ->> 'office' = any (:offices)
             order by item.opened_at, item.id
             limit :most
            """;

    private final JdbcClient jdbc;
    private final Delegations delegations;
    private final Organisations organisations;
    private final Inbox inbox;
    private final NoticeAccess access;
    private final Clock clock;

    Vacancies(
            JdbcClient jdbc,
            Delegations delegations,
            Organisations organisations,
            Inbox inbox,
            NoticeAccess access,
            Clock clock) {
        this.jdbc = jdbc;
        this.delegations = delegations;
        this.organisations = organisations;
        this.inbox = inbox;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Somebody will be away and nobody acts.
     *
     * @param stopped how many open items wait for this person alone
     * @param awaited whether somebody would act once it is approved
     */
    public record Away(PersonId person, Instant from, Instant to, int stopped, boolean awaited) {}

    /** An item that lies with the office director because its step has nobody. */
    public record Stranded(NoticeId notice, String title, Step step, Instant since) {}

    /** Earliest first; nothing for those who work in no office. */
    public List<Away> away(PersonId person) {
        if (access.officesFollowedBy(person).isEmpty()) {
            return List.of();
        }
        var soon = clock.instant().plus(AHEAD);
        return delegations.toCome().stream()
                .filter(one -> one.delegate() == null || one.approval() == Delegation.Approval.AWAITED)
                .filter(one -> one.from().isBefore(soon))
                .sorted(Comparator.comparing(Delegation::from))
                .map(this::away)
                .toList();
    }

    /** What lies with the office director for want of anybody else, oldest first. */
    public List<Stranded> stranded(PersonId person) {
        var offices = access.officesFollowedBy(person);
        return offices.isEmpty()
                ? List.of()
                : jdbc.sql(OF_NOBODY)
                        .param("offices", offices.stream().map(UnitId::value).toArray(String[]::new))
                        .param("most", MOST)
                        .query((row, index) -> new Stranded(
                                new NoticeId(row.getObject("notice_id", UUID.class)),
                                row.getString("title"),
                                Step.of(row.getString("step")),
                                row.getObject("opened_at", OffsetDateTime.class).toInstant()))
                        .list();
    }

    private Away away(Delegation one) {
        var organisation = organisations.current();
        var person = one.principal();
        var stopped = inbox.page(person, null, MOST).stream()
                .filter(item ->
                        item.step() != Step.DRAFT && one.covers(item.step().key()))
                .filter(item -> item.holders(organisation).equals(List.of(person)))
                .count();
        return new Away(person, one.from(), one.to(), (int) stopped, one.delegate() != null);
    }
}
