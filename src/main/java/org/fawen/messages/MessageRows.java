package org.fawen.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages in PostgreSQL. */
@Repository
class MessageRows {

    /** A count beyond this reads “99+”. */
    static final int COUNT_CAP = 99;

    static final String SELECT = """
            select message.*, notice.title, notice.revision, notice.urgency,
                   notice.facts::jsonb ->> 'office' as office
              from message
              join notice on notice.id = message.notice_id
            """;

    private final JdbcClient jdbc;

    MessageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds the messages, and for those whom a channel reaches the row of the outbox: one statement of the act.
     *
     * @param channels those that can send at all
     * @param everybodyHasAnAddress whether people without an address of their own are reached too
     */
    void add(Telling telling, List<String> channels, boolean everybodyHasAnAddress) {
        jdbc.sql("""
                        with added as (
                            insert into message (key, person, kind, notice_id, item_id, step, by_person, words, at)
                            select :key || ' ' || person, person, :kind, :notice, :item, :step, :by, :words, :at
                              from (select unnest(:persons) as person
                                     union
                                    select drafter
                                      from notice
                                     where id = :notice
                                       and :toTheDrafter
                                       and drafter is distinct from :by) as told
                            on conflict (key) do nothing
                            returning id, person)
                        insert into message_delivery (message_id, channel, due_at)
                        select added.id, channel, :at
                          from added
                         cross join unnest(:channels) as channel
                          left join message_settings settings on settings.person = added.person
                         where (:everybody or settings.address is not null)
                           and coalesce(settings.mail, 'AT_ONCE') <> 'NEVER'
                        """)
                .param("key", telling.key())
                .param("kind", telling.kind().name())
                .param("notice", telling.notice().value())
                .param("item", telling.item() == null ? null : telling.item().value())
                .param("step", telling.step() == null ? null : telling.step().key())
                .param("by", telling.by() == null ? null : telling.by().value())
                .param("words", telling.words())
                .param("at", utc(telling.at()))
                .param("toTheDrafter", telling.toTheDrafter())
                .param(
                        "persons",
                        telling.persons().stream()
                                .map(PersonId::value)
                                .distinct()
                                .toArray(String[]::new))
                .param("channels", channels.toArray(String[]::new))
                .param("everybody", everybodyHasAnAddress)
                .update();
    }

    List<Message> page(PersonId person, boolean unreadOnly, Message.@Nullable Position after, int limit) {
        return jdbc.sql(SELECT + """
                         where person = :person
                           and (not :unread or read_at is null)
                           and (message.at, message.id) < (:at, :id)
                         order by message.at desc, message.id desc
                         limit :limit
                        """)
                .param("person", person.value())
                .param("unread", unreadOnly)
                .param("at", after == null ? OffsetDateTime.MAX : utc(after.at()))
                .param("id", after == null ? new UUID(-1, -1) : after.id())
                .param("limit", limit)
                .query(MessageRows::message)
                .list();
    }

    int unread(PersonId person) {
        return jdbc.sql("""
                        select count(*)
                          from (select from message
                                 where person = :person
                                   and read_at is null
                                 limit :cap) as unread
                        """)
                .param("person", person.value())
                .param("cap", COUNT_CAP + 1)
                .query(Integer.class)
                .single();
    }

    void read(PersonId person, NoticeId notice, Instant at) {
        jdbc.sql("""
                        update message
                           set read_at = :at
                         where person = :person
                           and notice_id = :notice
                           and read_at is null
                        """)
                .param("person", person.value())
                .param("notice", notice.value())
                .param("at", utc(at))
                .update();
    }

    void readAll(PersonId person, Instant at) {
        jdbc.sql("update message set read_at = :at where person = :person and read_at is null")
                .param("person", person.value())
                .param("at", utc(at))
                .update();
    }

    static Message message(ResultSet row, int index) throws SQLException {
        var item = row.getObject("item_id", UUID.class);
        var step = row.getString("step");
        var by = row.getString("by_person");
        var read = row.getObject("read_at", OffsetDateTime.class);
        return new Message(
                row.getObject("id", UUID.class),
                new PersonId(row.getString("person")),
                MessageKind.valueOf(row.getString("kind")),
                new NoticeId(row.getObject("notice_id", UUID.class)),
                item == null ? null : new WorkItemId(item),
                step == null ? null : Step.of(step),
                by == null ? null : new PersonId(by),
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant(),
                row.getString("title"),
                row.getInt("revision"),
                Urgency.valueOf(row.getString("urgency")),
                new UnitId(row.getString("office")));
    }

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
