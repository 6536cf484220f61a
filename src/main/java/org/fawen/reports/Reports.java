package org.fawen.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.identity.UnitId;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.reports.Report.Kind;
import org.fawen.reports.Report.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts for those who answer for the work of the institution: office heads, leaders, 督办 and the auditor. */
@Service
public class Reports {

    private static final Set<Role> READERS = Set.of(Role.OFFICE_HEAD, Role.LEADER, Role.SUPERVISOR, Role.AUDITOR);
    private static final int MOST = 200;

    /** The unit an item was offered to, without which it went to a post of the institution's leaders. */
    private static final String UNIT = "coalesce(nullif(split_part(item.candidates[1], '@', 2), ''), '')";

    private static final String TURNAROUND = """
            select item.step, %1$s as key,
                   count(*) as a,
                   percentile_cont(0.5) within group (order by extract(epoch from item.closed_at - item.opened_at)) / 3600
                       as b,
                   percentile_cont(0.9) within group (order by extract(epoch from item.closed_at - item.opened_at)) / 3600
                       as c
              from work_item item
             where item.closed_at >= :from
               and item.closed_at < :to
               and item.closed_by is not null
               and item.step <> 'draft'
             group by item.step, key
             order by b desc, item.step, key
            """.formatted(UNIT);

    private static final String OVERDUE = """
            select item.step, %1$s as key,
                   count(*) filter (where item.closed_at is null) as a,
                   count(*) filter (where item.closed_at is not null) as b,
                   max(extract(epoch from coalesce(item.closed_at, :now) - item.due_at)) / 3600 as c
              from work_item item
             where item.due_at < coalesce(item.closed_at, :now)
               and item.opened_at < :to
               and coalesce(item.closed_at, :now) >= :from
             group by item.step, key
             order by a desc, b desc, item.step, key
            """.formatted(UNIT);

    private static final String RETURNS = """
            select opinion.step, notice.drafting_unit as key, count(*) as a, count(distinct opinion.notice_id) as b,
                   0 as c
              from opinion
              join notice on notice.id = opinion.notice_id
             where opinion.verdict = 'RETURN'
               and opinion.at >= :from
               and opinion.at < :to
             group by opinion.step, key
             order by a desc, opinion.step, key
            """;

    private static final String RECEIPTS = """
            select '' as step, recipient as key, count(*) as a,
                   count(signed_at) as b,
                   coalesce(percentile_cont(0.5) within group (order by extract(epoch from signed_at - sent_at)) / 3600, 0)
                       as c
              from delivery
             where kind = 'UNIT'
               and sent_at >= :from
               and sent_at < :to
             group by recipient
             order by count(*) - count(signed_at) desc, recipient
            """;

    private static final String PUBLICATIONS = """
            select '' as step, to_char(notice.published_at at time zone :zone, 'YYYY-MM') as key, count(*) as a,
                   count(*) filter (where publication.for_public) as b, 0 as c
              from notice
              left join publication on publication.notice_id = notice.id
             where notice.published_at >= :from
               and notice.published_at < :to
               and not notice.historical
             group by key
             order by key
            """;

    private final JdbcClient jdbc;
    private final Notices notices;
    private final NoticeAccess access;
    private final Organisations organisations;
    private final BusinessZone zone;
    private final Clock clock;

    Reports(
            JdbcClient jdbc,
            Notices notices,
            NoticeAccess access,
            Organisations organisations,
            BusinessZone zone,
            Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.access = access;
        this.organisations = organisations;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * The counts between two days.
     *
     * @param from the first day
     * @param to the last day
     * @throws Refusal for those who may not see them, and when the days are the wrong way round
     */
    @Transactional(readOnly = true)
    public Report of(PersonId person, Kind kind, LocalDate from, LocalDate to) {
        require(person);
        if (to.isBefore(from)) {
            throw new Refusal("reports.refused.days");
        }
        var sql = switch (kind) {
            case TURNAROUND -> TURNAROUND;
            case OVERDUE -> OVERDUE;
            case RETURNS -> RETURNS;
            case RECEIPTS -> RECEIPTS;
            case PUBLICATIONS -> PUBLICATIONS;
        };
        return new Report(
                kind,
                jdbc.sql(sql)
                        .param("from", start(from))
                        .param("to", start(to.plusDays(1)))
                        .param("now", now())
                        .param("zone", zone.zone().getId())
                        .query((row, index) -> new Line(
                                row.getString("step"),
                                nameOf(kind, row.getString("key")),
                                row.getString("key"),
                                Arrays.asList(row.getDouble("a"), row.getDouble("b"), row.getDouble("c"))))
                        .list());
    }

    /** The notices behind a line, the slowest or newest first; titles are shown to all, texts to those who may read. */
    @Transactional(readOnly = true)
    public List<Behind> behind(PersonId person, Kind kind, LocalDate from, LocalDate to, String step, String key) {
        require(person);
        var sql = switch (kind) {
            case TURNAROUND -> """
                    select notice.id, notice.title, item.closed_at as at,
                           round(extract(epoch from item.closed_at - item.opened_at) / 3600, 1)::text as words
                      from work_item item
                      join notice on notice.id = item.notice_id
                     where item.closed_at >= :from and item.closed_at < :to and item.closed_by is not null
                       and item.step = :step and %s = :key
                     order by item.closed_at - item.opened_at desc
                     limit :most
                    """.formatted(UNIT);
            case OVERDUE -> """
                    select notice.id, notice.title, item.due_at as at,
                           round(extract(epoch from coalesce(item.closed_at, :now) - item.due_at) / 3600, 1)::text as words
                      from work_item item
                      join notice on notice.id = item.notice_id
                     where item.due_at < coalesce(item.closed_at, :now) and item.opened_at < :to
                       and coalesce(item.closed_at, :now) >= :from and item.step = :step and %s = :key
                     order by item.due_at
                     limit :most
                    """.formatted(UNIT);
            case RETURNS -> """
                    select notice.id, notice.title, opinion.at, opinion.words
                      from opinion
                      join notice on notice.id = opinion.notice_id
                     where opinion.verdict = 'RETURN' and opinion.at >= :from and opinion.at < :to
                       and opinion.step = :step and notice.drafting_unit = :key
                     order by opinion.at desc
                     limit :most
                    """;
            case RECEIPTS -> """
                    select notice.id, notice.title, delivery.sent_at as at, coalesce(delivery.signed_as, '') as words
                      from delivery
                      join notice on notice.id = delivery.notice_id
                     where delivery.kind = 'UNIT' and delivery.recipient = :key
                       and delivery.sent_at >= :from and delivery.sent_at < :to and :step = ''
                     order by delivery.signed_at is not null, delivery.sent_at
                     limit :most
                    """;
            case PUBLICATIONS -> """
                    select notice.id, notice.title, notice.published_at as at, '' as words
                      from notice
                     where notice.published_at >= :from and notice.published_at < :to and not notice.historical
                       and to_char(notice.published_at at time zone :zone, 'YYYY-MM') = :key and :step = ''
                     order by notice.published_at desc
                     limit :most
                    """;
        };
        return jdbc.sql(sql)
                .param("from", start(from))
                .param("to", start(to.plusDays(1)))
                .param("now", now())
                .param("zone", zone.zone().getId())
                .param("step", step)
                .param("key", key)
                .param("most", MOST)
                .query((row, index) -> {
                    var id = new NoticeId(row.getObject("id", UUID.class));
                    return new Behind(
                            id,
                            row.getString("title"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("words"),
                            access.may(person, notices.get(id), NoticeAction.READ));
                })
                .list();
    }

    private String nameOf(Kind kind, String key) {
        return kind == Kind.PUBLICATIONS || key.isEmpty()
                ? key
                : organisations
                        .current()
                        .unit(new UnitId(key))
                        .map(unit -> unit.shortName())
                        .orElse(key);
    }

    private void require(PersonId person) {
        if (organisations.current().rolesOf(person).stream().noneMatch(READERS::contains)) {
            throw new Refusal("reports.refused.not-allowed");
        }
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(zone.zone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return now.atOffset(ZoneOffset.UTC);
    }
}
