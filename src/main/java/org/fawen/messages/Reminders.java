package org.fawen.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.identity.UnitId;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.Ladder;
import org.fawen.workflow.Ladder.Rung;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItemId;
import org.fawen.workflow.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reminder ladder: tells those who have an item before its deadline, and somebody above when it has long passed. */
@Component
class Reminders {

    private static final int AT_THE_DEADLINE = 100;

    private final JdbcClient jdbc;
    private final WorkItems items;
    private final Ladder ladder;
    private final MessageOutbox outbox;
    private final Organisations organisations;
    private final Clock clock;

    Reminders(
            JdbcClient jdbc,
            WorkItems items,
            Ladder ladder,
            MessageOutbox outbox,
            Organisations organisations,
            Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.ladder = ladder;
        this.outbox = outbox;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** An open item with a deadline. */
    private record Waiting(WorkItemId item, Urgency urgency, UnitId office) {}

    /** Of several nodes one goes round; what came due while none ran is told then. */
    @Scheduled(fixedDelayString = "${fawen.mail.reminders:PT1M}", initialDelayString = "PT30S")
    @Transactional
    void goRound() {
        lastRound().ifPresent(last -> goRound(last, clock.instant()));
    }

    void goRound(Instant last, Instant now) {
        for (var waiting : waiting()) {
            var item = items.find(waiting.item()).orElseThrow();
            ladder.of(waiting.urgency(), item.step(), item.openedAt()).stream()
                    .filter(rung -> rung.at().isAfter(last) && !rung.at().isAfter(now))
                    .forEach(rung -> tell(item, waiting, rung));
        }
        jdbc.sql("update reminder_round set at = :now")
                .param("now", MessageRows.utc(now))
                .update();
    }

    private void tell(WorkItem item, Waiting waiting, Rung rung) {
        var organisation = organisations.current();
        var holders = item.holders(organisation);
        var kind = rung.kind() != Ladder.Kind.HOLDERS
                ? MessageKind.ESCALATED
                : rung.percent() < AT_THE_DEADLINE ? MessageKind.REMINDED : MessageKind.OVERDUE;
        // The engine's timer tells of the deadline itself; whoever comes second tells nobody twice.
        var key = kind == MessageKind.OVERDUE ? "overdue " + item.id() : kind + " " + rung.percent() + " " + item.id();
        outbox.tell(new Telling(
                key,
                kind,
                item.notice(),
                kind == MessageKind.ESCALATED ? null : item.id(),
                item.step(),
                kind == MessageKind.ESCALATED && !holders.isEmpty() ? holders.getFirst() : null,
                kind == MessageKind.REMINDED ? rung.percent() + "%" : "",
                rung.at(),
                false,
                kind == MessageKind.ESCALATED ? above(holders, rung, waiting.office(), organisation) : holders));
    }

    private static List<PersonId> above(List<PersonId> holders, Rung rung, UnitId office, Organisation organisation) {
        var above = new ArrayList<PersonId>();
        if (rung.kind() == Ladder.Kind.SUPERIOR) {
            var superiors = new Superiors(organisation);
            holders.forEach(holder -> above.addAll(superiors.of(holder)));
        }
        if (above.isEmpty()) {
            above.addAll(organisation.membersOf(CandidateGroup.of(Role.OFFICE_HEAD, office)));
        }
        above.removeAll(holders);
        return above;
    }

    private List<Waiting> waiting() {
        return jdbc.sql("""
                        select item.id, notice.urgency, notice.facts::jsonb ->> 'office' as office
                          from work_item item
                          join notice on notice.id = item.notice_id
                         where item.closed_at is null
                           and item.due_at < 'infinity'
                        """).query(Reminders::row).list();
    }

    private static Waiting row(ResultSet row, int index) throws SQLException {
        return new Waiting(
                new WorkItemId(row.getObject("id", UUID.class)),
                Urgency.valueOf(row.getString("urgency")),
                new UnitId(row.getString("office")));
    }

    private Optional<Instant> lastRound() {
        return jdbc.sql("select at from reminder_round for update skip locked")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
