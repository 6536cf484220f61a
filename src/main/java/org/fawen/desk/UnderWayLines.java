package org.fawen.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.identity.UnitId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Step;
import org.fawen.notice.content.Urgency;
import org.fawen.shell.Texts;
import org.fawen.workflow.Substitution;
import org.fawen.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 在办 in SQL: what is still under way, and who sits on it, beginning with what has waited longest. */
@Repository
class UnderWayLines {

    private static final String WITH_PART = """
            select notice_id
              from work_item
             where closed_by = :person
             union
            select notice_id
              from work_item
             where closed_for = :person
             union
            select id
              from notice
             where drafter = :person
            """;

    private static final String OF_OFFICES = """
            select id as notice_id
              from notice
             where facts::jsonb ->> 'office' = any (:offices)
               and status in ('IN_REVIEW', 'AWAITING_SIGN_OFF', 'SIGNED_OFF', 'NUMBERED', 'SCHEDULED')
            """;

    private static final String PAGE = """
            with looked_at as (%s),
            under_way as (
                select notice.id, notice.title, notice.urgency, notice.drafter, notice.drafting_unit, notice.status,
                       notice.returned_from,
                       coalesce(here.since, here.ended, notice.created_at) as since,
                       notice.drafter = :person or here.readable or :readsAll
                       or exists (select from (%s) as for_others
                                    join work_item mine on mine.id = for_others.id
                                   where mine.notice_id = notice.id) as readable
                  from looked_at
                  join notice on notice.id = looked_at.notice_id
                 cross join lateral (
                       select min(opened_at) filter (where closed_at is null) as since,
                              max(closed_at) as ended,
                              coalesce(bool_or(closed_by = :person or closed_for = :person
                                               or closed_at is null and assignee = :person
                                               or closed_at is null and assignee is null
                                                  and candidates && :groups::text[]
                                                  and not :person = any (excluded)), false) as readable
                         from work_item
                        where work_item.notice_id = notice.id) as here
                 where notice.status in ('IN_REVIEW', 'AWAITING_SIGN_OFF', 'SIGNED_OFF', 'NUMBERED', 'SCHEDULED')
                    or notice.status = 'DRAFT' and notice.revision > 0)
            select *
              from under_way
             where (since, id) > (:since, :notice)
             order by since, id
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final OpenItems open;

    UnderWayLines(JdbcClient jdbc, Organisations organisations, OpenItems open) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.open = open;
    }

    /** What the person has or had a part in. */
    List<NoticeUnderWay> withPart(PersonId person, NoticeUnderWay.@Nullable Position after, int limit) {
        return page(WITH_PART, List.of(), person, after, limit);
    }

    /** What is under way to the organs these offices serve; drafts are left out. */
    List<NoticeUnderWay> ofOffices(
            Collection<UnitId> offices, PersonId person, NoticeUnderWay.@Nullable Position after, int limit) {
        return page(OF_OFFICES, offices, person, after, limit);
    }

    private List<NoticeUnderWay> page(
            String share,
            Collection<UnitId> offices,
            PersonId person,
            NoticeUnderWay.@Nullable Position after,
            int limit) {
        var organisation = organisations.current();
        var roles = organisation.rolesOf(person);
        var acting = Substitution.of(person, organisation);
        var rows = jdbc.sql(PAGE.formatted(share, Substitution.ITEMS))
                .param("person", person.value())
                .param("offices", words(offices))
                .param("groups", words(organisation.groupsOf(person)))
                .param("forGroups", acting.groupColumn())
                .param("forPrincipals", acting.principalColumn())
                .param("forSteps", acting.stepColumn())
                .param("readsAll", roles.contains(Role.AUDITOR) || roles.contains(Role.SUPERVISOR))
                .param("since", after == null ? OffsetDateTime.MIN : SqlTime.utc(after.since()))
                .param("notice", after == null ? new UUID(0, 0) : after.notice().value())
                .param("limit", limit)
                .query(UnderWayLines::row)
                .list();
        var items = open.of(rows.stream().map(Row::notice).toList());
        return rows.stream().map(row -> line(row, items)).toList();
    }

    private NoticeUnderWay line(Row row, Map<NoticeId, List<OpenItems.Labelled>> items) {
        var holders = new Holders(organisations.current());
        var here = items.getOrDefault(row.notice(), List.of());
        var where = here.stream().map(OpenItems.Labelled::label).distinct().collect(Collectors.joining("、"));
        return new NoticeUnderWay(
                row.notice(),
                row.title(),
                row.urgency(),
                holders.organisation().nameOf(row.drafter()),
                holders.unitName(row.draftingUnit()),
                where.isEmpty() ? Texts.word(row.status()) : where,
                holders.names(here.stream().map(OpenItems.Labelled::item).toList()),
                row.since(),
                here.stream()
                        .map(OpenItems.Labelled::item)
                        .map(WorkItem::dueAt)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(null),
                row.returnedFrom(),
                row.readable());
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                new NoticeId(row.getObject("id", UUID.class)),
                row.getString("title"),
                Urgency.valueOf(row.getString("urgency")),
                new PersonId(row.getString("drafter")),
                new UnitId(row.getString("drafting_unit")),
                NoticeStatus.valueOf(row.getString("status")),
                SqlTime.instant(row, "since"),
                ReturnedDrafts.from(row),
                row.getBoolean("readable"));
    }

    private static String[] words(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    private record Row(
            NoticeId notice,
            String title,
            Urgency urgency,
            PersonId drafter,
            UnitId draftingUnit,
            NoticeStatus status,
            Instant since,
            @Nullable Step returnedFrom,
            boolean readable) {}
}
