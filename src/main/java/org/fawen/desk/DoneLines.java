package org.fawen.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Step;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 已办 in SQL: the items a person closed, newest first. */
@Repository
class DoneLines {

    /** How many of the last items tell at which steps the person works. */
    private static final int LATELY = 1000;

    private final JdbcClient jdbc;
    private final Organisations organisations;

    DoneLines(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    List<DoneItem> page(PersonId person, @Nullable Step step, DoneItem.@Nullable Position after, int limit) {
        return jdbc.sql("""
                        select item.id, item.notice_id, item.step, item.stage, item.candidates, item.closed_at,
                               item.outcome, act.verb, coalesce(act.words, '') as words,
                               notice.title, notice.urgency, notice.drafter, notice.drafting_unit, notice.status,
                               notice.returned_from,
                               notice.facts::jsonb ->> 'office' as office,
                               notice.facts::jsonb ->> 'channel' as channel
                          from work_item item
                          join notice on notice.id = item.notice_id
                          left join act on act.id = item.command
                         where item.closed_by = :person
                           and (:step::text is null or item.step = :step)
                           and item.closed_at <= :closedAt
                           and (item.closed_at < :closedAt or item.id > :item)
                         order by item.closed_at desc, item.id
                         limit :limit
                        """)
                .param("person", person.value())
                .param("step", step == null ? null : step.key())
                .param("closedAt", after == null ? OffsetDateTime.MAX : SqlTime.utc(after.closedAt()))
                .param("item", after == null ? new UUID(0, 0) : after.item().value())
                .param("limit", limit)
                .query(this::line)
                .list();
    }

    Set<Step> steps(PersonId person) {
        return jdbc.sql("""
                        select distinct step
                          from (select step
                                  from work_item
                                 where closed_by = :person
                                 order by closed_at desc
                                 limit :lately) as done
                        """).param("person", person.value()).param("lately", LATELY).query(String.class).list().stream()
                .map(Step::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    int countSince(PersonId person, Instant since) {
        return jdbc.sql("select count(*) from work_item where closed_by = :person and closed_at >= :since")
                .param("person", person.value())
                .param("since", SqlTime.utc(since))
                .query(Integer.class)
                .single();
    }

    private DoneItem line(ResultSet row, int index) throws SQLException {
        var step = Step.of(row.getString("step"));
        var verb = row.getString("verb");
        var organisation = organisations.current();
        return new DoneItem(
                new WorkItemId(row.getObject("id", UUID.class)),
                new NoticeId(row.getObject("notice_id", UUID.class)),
                step,
                StepWords.of(row),
                row.getString("title"),
                Urgency.valueOf(row.getString("urgency")),
                organisation.nameOf(new PersonId(row.getString("drafter"))),
                new Holders(organisation).unitName(new UnitId(row.getString("drafting_unit"))),
                Verbs.word(verb == null ? row.getString("outcome") : verb, step),
                row.getString("words"),
                SqlTime.instant(row, "closed_at"),
                NoticeStatus.valueOf(row.getString("status")),
                ReturnedDrafts.from(row));
    }
}
