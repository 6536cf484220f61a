package org.fawen.workflow.persistence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.workflow.Inbox;
import org.fawen.workflow.Substitution;
import org.fawen.workflow.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The inbox as one statement whose cost does not grow with the number of items. */
@Repository
class JdbcInbox implements Inbox {

    private static final int LONGEST_PAGE = 200;

    private final JdbcClient jdbc;
    private final Organisations organisations;

    JdbcInbox(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    @Override
    public List<WorkItem> page(PersonId person, @Nullable Position after, int limit) {
        var acting = Substitution.of(person, organisations.current());
        return jdbc.sql("""
                        with waiting as (
                            select offered.item_id as id, offered.due_at
                              from unnest(:groups) as mine(group_id)
                             cross join lateral (
                                   select item_id, due_at
                                     from work_item_candidate candidate
                                    where candidate.group_id = mine.group_id
                                      and (candidate.due_at, candidate.item_id) > (:dueAt, :item)
                                      and not :person = any (candidate.excluded)
                                    order by candidate.due_at, candidate.item_id
                                    limit :limit) as offered
                             union
                            (select id, due_at
                               from work_item
                              where assignee = :person
                                and closed_at is null
                                and (due_at, id) > (:dueAt, :item)
                              order by due_at, id
                              limit :limit)
                             union
                            (select id, due_at
                               from (%s) as for_others
                              where (due_at, id) > (:dueAt, :item)
                              order by due_at, id
                              limit :limit)
                             order by due_at, id
                             limit :limit)
                        select work_item.*
                          from waiting
                          join work_item on work_item.id = waiting.id
                         order by work_item.due_at, work_item.id
                        """.formatted(Substitution.ITEMS))
                .param("groups", groupsOf(person))
                .param("forGroups", acting.groupColumn())
                .param("forPrincipals", acting.principalColumn())
                .param("forSteps", acting.stepColumn())
                .param("person", person.value())
                .param("dueAt", after == null ? OffsetDateTime.MIN : dueAt(after))
                .param("item", after == null ? new UUID(0, 0) : after.item().value())
                .param("limit", Math.clamp(limit, 1, LONGEST_PAGE))
                .query(JdbcWorkItems::item)
                .list();
    }

    @Override
    public int count(PersonId person) {
        var acting = Substitution.of(person, organisations.current());
        return jdbc.sql("""
                        select count(*)
                          from (select offered.item_id
                                  from unnest(:groups) as mine(group_id)
                                 cross join lateral (
                                       select item_id
                                         from work_item_candidate candidate
                                        where candidate.group_id = mine.group_id
                                          and not :person = any (candidate.excluded)
                                        -- Without the order of the index a full table would be read for a small group.
                                        order by candidate.due_at, candidate.item_id
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
                                 limit :cap) as waiting
                        """.formatted(Substitution.ITEMS))
                .param("groups", groupsOf(person))
                .param("forGroups", acting.groupColumn())
                .param("forPrincipals", acting.principalColumn())
                .param("forSteps", acting.stepColumn())
                .param("person", person.value())
                .param("cap", COUNT_CAP)
                .query(Integer.class)
                .single();
    }

    private static OffsetDateTime dueAt(Position position) {
        return position.dueAt() == null ? OffsetDateTime.MAX : JdbcWorkItems.utc(position.dueAt());
    }

    private String[] groupsOf(PersonId person) {
        return organisations.current().groupsOf(person).stream()
                .map(Object::toString)
                .toArray(String[]::new);
    }
}
