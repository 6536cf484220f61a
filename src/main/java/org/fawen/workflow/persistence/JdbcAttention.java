package org.fawen.workflow.persistence;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.workflow.Attention;
import org.fawen.workflow.WorkItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attention in PostgreSQL. */
@Repository
class JdbcAttention implements Attention {

    private final JdbcClient jdbc;

    JdbcAttention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OptionalInt lastSeen(PersonId person, NoticeId notice) {
        return jdbc.sql("select revision from notice_seen where notice_id = :notice and person = :person")
                .param("notice", notice.value())
                .param("person", person.value())
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    @Override
    public void sees(PersonId person, NoticeId notice, int revision) {
        jdbc.sql("""
                        insert into notice_seen (notice_id, person, revision, at)
                        values (:notice, :person, :revision, clock_timestamp())
                        on conflict (notice_id, person) do update
                           set revision = excluded.revision, at = excluded.at
                        """)
                .param("notice", notice.value())
                .param("person", person.value())
                .param("revision", revision)
                .update();
    }

    @Override
    public void opens(PersonId person, WorkItemId item) {
        jdbc.sql("""
                        insert into work_item_opened (item_id, person)
                        values (:item, :person)
                        on conflict do nothing
                        """)
                .param("item", item.value())
                .param("person", person.value())
                .update();
    }

    @Override
    public boolean isOpened(WorkItemId item) {
        return jdbc.sql("select exists (select 1 from work_item_opened where item_id = :item)")
                .param("item", item.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<PersonId> readersOf(NoticeId notice) {
        return jdbc.sql("""
                        with since as (
                            select id, closed_by
                              from work_item
                             where notice_id = :notice
                               and step <> 'draft'
                               and opened_at >= (select max(closed_at)
                                                   from work_item
                                                  where notice_id = :notice
                                                    and step = 'draft')
                        )
                        select person from work_item_opened join since on item_id = id
                        union
                        select closed_by from since where closed_by is not null
                        """).param("notice", notice.value()).query(String.class).stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void keepOpinion(PersonId person, WorkItemId item, String words) {
        jdbc.sql(
                        words.isBlank()
                                ? "delete from opinion_draft where item_id = :item and person = :person and :words = :words"
                                : """
                                insert into opinion_draft (item_id, person, words)
                                values (:item, :person, :words)
                                on conflict (item_id, person) do update
                                   set words = excluded.words, at = clock_timestamp()
                                """)
                .param("item", item.value())
                .param("person", person.value())
                .param("words", words)
                .update();
    }

    @Override
    public String keptOpinion(PersonId person, WorkItemId item) {
        return jdbc.sql("select words from opinion_draft where item_id = :item and person = :person")
                .param("item", item.value())
                .param("person", person.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
