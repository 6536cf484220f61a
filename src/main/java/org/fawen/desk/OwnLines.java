package org.fawen.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.Step;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.Urgency;
import org.fawen.shell.StepMark;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 我拟的文 in SQL: what a person drafted, by how far it is, newest first. Imports are not drafted by anybody here. */
@Repository
class OwnLines {

    private static final String STATE = """
            case when notice.status = 'DRAFT' and notice.returned_from is not null then 'RETURNED'
                 when notice.status = 'DRAFT' then 'DRAFT'
                 when notice.status in ('PUBLISHED', 'ARCHIVED') then 'ISSUED'
                 when notice.status in ('CANCELLED', 'REJECTED') then 'ENDED'
                 else 'UNDER_WAY'
            end
            """;

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Notices notices;
    private final Courses courses;

    OwnLines(JdbcClient jdbc, Organisations organisations, Notices notices, Courses courses) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.notices = notices;
        this.courses = courses;
    }

    List<OwnNotice> page(PersonId person, OwnNotice.State state, OwnNotice.@Nullable Position after, int limit) {
        return jdbc.sql("""
                        select notice.id, notice.title, notice.urgency, notice.status, notice.returned_from,
                               notice.return_reason, notice.number_code, notice.number_year, notice.number_serial,
                               notice.published_at, notice.created_at,
                               notice.facts::jsonb ->> 'disclosure' as disclosure,
                               draft.saved_at, item.id as draft_item, sent_back.person as returned_by,
                               coalesce(publication.for_public and publication.published_at is not null, false)
                                   as public_page
                          from notice
                          left join draft on draft.notice_id = notice.id
                          left join publication on publication.notice_id = notice.id
                          left join work_item item on item.notice_id = notice.id
                                                  and item.step = 'draft'
                                                  and item.closed_at is null
                          left join lateral (
                               select person
                                 from act
                                where act.notice_id = notice.id
                                  and act.verb in ('return', 'reject')
                                order by at desc
                                limit 1) as sent_back on notice.returned_from is not null
                         where notice.drafter = :person
                           and not notice.historical
                           and %s = :state
                           and notice.created_at <= :createdAt
                           and (notice.created_at < :createdAt or notice.id > :notice)
                         order by notice.created_at desc, notice.id
                         limit :limit
                        """.formatted(STATE))
                .param("person", person.value())
                .param("state", state.name())
                .param("createdAt", after == null ? OffsetDateTime.MAX : SqlTime.utc(after.createdAt()))
                .param("notice", after == null ? new UUID(0, 0) : after.notice().value())
                .param("limit", limit)
                .query((row, index) -> line(row, state))
                .list();
    }

    Map<OwnNotice.State, Integer> counts(PersonId person) {
        var counts = new EnumMap<OwnNotice.State, Integer>(OwnNotice.State.class);
        jdbc.sql("""
                        select %s as state, count(*) as notices
                          from notice
                         where drafter = :person
                           and not historical
                         group by 1
                        """.formatted(STATE))
                .param("person", person.value())
                .query((row, index) ->
                        Map.entry(OwnNotice.State.valueOf(row.getString("state")), row.getInt("notices")))
                .list()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private OwnNotice line(ResultSet row, OwnNotice.State state) throws SQLException {
        var id = new NoticeId(row.getObject("id", UUID.class));
        var item = row.getObject("draft_item", UUID.class);
        return new OwnNotice(
                id,
                row.getString("title"),
                Urgency.valueOf(row.getString("urgency")),
                NoticeStatus.valueOf(row.getString("status")),
                item == null ? null : new WorkItemId(item),
                SqlTime.instantOrNone(row, "saved_at"),
                returned(row),
                state == OwnNotice.State.UNDER_WAY ? steps(id) : List.of(),
                number(row),
                SqlTime.instantOrNone(row, "published_at"),
                Disclosure.valueOf(row.getString("disclosure")),
                row.getBoolean("public_page"),
                SqlTime.instant(row, "created_at"));
    }

    private OwnNotice.@Nullable Returned returned(ResultSet row) throws SQLException {
        var from = row.getString("returned_from");
        if (from == null) {
            return null;
        }
        var by = row.getString("returned_by");
        var reason = row.getString("return_reason");
        return new OwnNotice.Returned(
                Step.of(from),
                by == null ? "" : organisations.current().nameOf(new PersonId(by)),
                reason == null ? "" : reason);
    }

    private List<StepMark> steps(NoticeId id) {
        return new StripOfSteps(courses.of(notices.get(id)), new Holders(organisations.current())).marks();
    }

    private static @Nullable String number(ResultSet row) throws SQLException {
        var code = row.getString("number_code");
        return code == null
                ? null
                : new DocumentNumber(code, row.getInt("number_year"), row.getInt("number_serial")).toString();
    }
}
