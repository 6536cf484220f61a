package org.fawen.workflow.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.workflow.Asked;
import org.fawen.workflow.PartGiven;
import org.fawen.workflow.PartsGiven;
import org.fawen.workflow.WorkItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Parts in notices without an item, in PostgreSQL. */
@Repository
class JdbcPartsGiven implements PartsGiven {

    private final JdbcClient jdbc;

    JdbcPartsGiven(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Asked> askedAt(WorkItemId item) {
        return jdbc.sql("select * from item_asked where item_id = :item and ended_at is null")
                .param("item", item.value())
                .query((row, index) -> new Asked(
                        row.getObject("id", UUID.class),
                        item,
                        Asked.Place.valueOf(row.getString("place")),
                        new PersonId(row.getString("person")),
                        new PersonId(row.getString("asked_by")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void ask(Asked asked) {
        jdbc.sql("""
                        insert into item_asked (id, item_id, place, person, asked_by, at)
                        values (:id, :item, :place, :person, :by, :at)
                        """)
                .param("id", asked.id())
                .param("item", asked.item().value())
                .param("place", asked.place().name())
                .param("person", asked.person().value())
                .param("by", asked.by().value())
                .param("at", JdbcWorkItems.utc(asked.at()))
                .update();
    }

    @Override
    public void endAsking(UUID asked, Instant at) {
        jdbc.sql("update item_asked set ended_at = :at where id = :id and ended_at is null")
                .param("id", asked)
                .param("at", JdbcWorkItems.utc(at))
                .update();
    }

    @Override
    public void give(PartGiven part) {
        jdbc.sql("""
                        insert into part_given (id, notice_id, person, given_by, kind, words, at)
                        values (:id, :notice, :person, :by, :kind, :words, :at)
                        on conflict do nothing
                        """)
                .param("id", part.id())
                .param("notice", part.notice().value())
                .param("person", part.person().value())
                .param("by", part.by().value())
                .param("kind", part.kind().name())
                .param("words", part.words())
                .param("at", JdbcWorkItems.utc(part.at()))
                .update();
    }

    @Override
    public List<PartGiven> readersOf(NoticeId notice) {
        return jdbc.sql("""
                        select *
                          from part_given
                         where notice_id = :notice
                           and kind = 'READER'
                         order by at, person
                        """)
                .param("notice", notice.value())
                .query((row, index) -> {
                    var read = row.getObject("read_at", OffsetDateTime.class);
                    return new PartGiven(
                            row.getObject("id", UUID.class),
                            notice,
                            new PersonId(row.getString("person")),
                            new PersonId(row.getString("given_by")),
                            PartGiven.Kind.READER,
                            row.getString("words"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            read == null ? null : read.toInstant());
                })
                .list();
    }

    @Override
    public void read(NoticeId notice, PersonId person, Instant at) {
        jdbc.sql("""
                        update part_given
                           set read_at = :at
                         where notice_id = :notice
                           and person = :person
                           and kind = 'READER'
                           and read_at is null
                        """)
                .param("notice", notice.value())
                .param("person", person.value())
                .param("at", JdbcWorkItems.utc(at))
                .update();
    }

    @Override
    public List<ToRead> unread(PersonId person) {
        return jdbc.sql("""
                        select notice_id, notice.title, given_by, words, at
                          from part_given
                          join notice on notice.id = notice_id
                         where person = :person
                           and kind = 'READER'
                           and read_at is null
                         order by at desc
                         limit 50
                        """)
                .param("person", person.value())
                .query((row, index) -> new ToRead(
                        new NoticeId(row.getObject("notice_id", UUID.class)),
                        row.getString("title"),
                        new PersonId(row.getString("given_by")),
                        row.getString("words"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
