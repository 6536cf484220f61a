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
import org.fawen.identity.UnitId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.Inbox;
import org.fawen.workflow.Substitution;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 待办 in SQL: the order and the person's share come from the candidates' index, the words from the page alone. */
@Repository
class InboxLines {

    private final JdbcClient jdbc;
    private final Organisations organisations;

    InboxLines(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    List<WaitingItem> page(PersonId person, @Nullable Step step, Inbox.@Nullable Position after, int limit) {
        var acting = Substitution.of(person, organisations.current());
        return jdbc.sql("""
                        with waiting as (
                            select offered.id, offered.due_at
                              from unnest(:groups) as mine(group_id)
                             cross join lateral (
                                   select item.id, item.due_at
                                     from work_item_candidate candidate
                                     join work_item item on item.id = candidate.item_id
                                    where candidate.group_id = mine.group_id
                                      and (candidate.due_at, candidate.item_id) > (:dueAt, :item)
                                      and not :person = any (candidate.excluded)
                                      and item.assignee is null
                                      and (:step::text is null or item.step = :step)
                                    order by candidate.due_at, candidate.item_id
                                    limit :limit) as offered
                             union
                            (select id, due_at
                               from work_item
                              where assignee = :person
                                and closed_at is null
                                and (due_at, id) > (:dueAt, :item)
                                and (:step::text is null or step = :step)
                              order by due_at, id
                              limit :limit)
                             union
                            (select for_others.id, for_others.due_at
                               from (%s) as for_others
                               join work_item on work_item.id = for_others.id
                              where (for_others.due_at, for_others.id) > (:dueAt, :item)
                                and (:step::text is null or work_item.step = :step)
                              order by for_others.due_at, for_others.id
                              limit :limit)
                             order by due_at, id
                             limit :limit)
                        select item.*,
                               notice.title, notice.urgency, notice.drafter, notice.drafting_unit,
                               notice.returned_from, notice.status, notice.revision,
                               notice.facts::jsonb ->> 'office' as office,
                               notice.facts::jsonb ->> 'channel' as channel,
                               coalesce(notice_seen.revision, 0) as seen_revision
                          from waiting
                          join work_item item on item.id = waiting.id
                          join notice on notice.id = item.notice_id
                          left join notice_seen on notice_seen.notice_id = notice.id
                                               and notice_seen.person = :person
                         order by item.due_at, item.id
                        """.formatted(Substitution.ITEMS))
                .param("groups", groupsOf(person))
                .param("forGroups", acting.groupColumn())
                .param("forPrincipals", acting.principalColumn())
                .param("forSteps", acting.stepColumn())
                .param("person", person.value())
                .param("step", step == null ? null : step.key())
                .param("dueAt", after == null ? OffsetDateTime.MIN : SqlTime.dueAt(after.dueAt()))
                .param("item", after == null ? new UUID(0, 0) : after.item().value())
                .param("limit", limit)
                .query((row, index) -> line(row, person))
                .list();
    }

    /** How many items wait at each step, at most {@link Inbox#COUNT_CAP} in all. */
    Map<Step, Integer> counts(PersonId person) {
        var counts = new EnumMap<Step, Integer>(Step.class);
        var acting = Substitution.of(person, organisations.current());
        jdbc.sql("""
                        with waiting as (
                            select offered.item_id as id
                              from unnest(:groups) as mine(group_id)
                             cross join lateral (
                                   select item_id
                                     from work_item_candidate candidate
                                    where candidate.group_id = mine.group_id
                                      and not :person = any (candidate.excluded)
                                    limit :cap) as offered
                             union
                            (select id
                               from work_item
                              where assignee = :person
                                and closed_at is null
                              limit :cap)
                             union
                            (select id
                               from (%s) as for_others
                              limit :cap)
                             limit :cap)
                        select step, count(*) as items
                          from waiting
                          join work_item on work_item.id = waiting.id
                         where assignee is null
                            or assignee = :person
                            or assignee = any (:forPrincipals::text[])
                         group by step
                        """.formatted(Substitution.ITEMS))
                .param("groups", groupsOf(person))
                .param("forGroups", acting.groupColumn())
                .param("forPrincipals", acting.principalColumn())
                .param("forSteps", acting.stepColumn())
                .param("person", person.value())
                .param("cap", Inbox.COUNT_CAP)
                .query((row, index) -> Map.entry(Step.of(row.getString("step")), row.getInt("items")))
                .list()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private WaitingItem line(ResultSet row, PersonId person) throws SQLException {
        var step = Step.of(row.getString("step"));
        var organisation = organisations.current();
        return new WaitingItem(
                new WorkItemId(row.getObject("id", UUID.class)),
                new NoticeId(row.getObject("notice_id", UUID.class)),
                step,
                StepWords.of(row),
                row.getString("title"),
                Urgency.valueOf(row.getString("urgency")),
                organisation.nameOf(new PersonId(row.getString("drafter"))),
                new Holders(organisation).unitName(new UnitId(row.getString("drafting_unit"))),
                SqlTime.instant(row, "opened_at"),
                SqlTime.deadline(row, "due_at"),
                ReturnedDrafts.from(row),
                OpenItems.item(row, 0)
                        .item()
                        .principalOf(person, organisation)
                        .map(organisation::nameOf)
                        .orElse(null),
                row.getInt("revision"),
                row.getInt("seen_revision"));
    }

    private String[] groupsOf(PersonId person) {
        return organisations.current().groupsOf(person).stream()
                .map(Object::toString)
                .toArray(String[]::new);
    }
}
