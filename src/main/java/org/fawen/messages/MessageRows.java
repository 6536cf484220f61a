package org.fawen.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.json.JsonMapper;

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
    private final JsonMapper json = JsonMapper.shared();

    MessageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds the messages, and for those whom a channel reaches the rows of the outbox: one statement of the act.
     *
     * @param channels those that can send at all
     * @param everybodyHasAnAddress whether people without an address of their own are reached too
     */
    void add(List<Telling> tellings, List<String> channels, boolean everybodyHasAnAddress) {
        jdbc.sql("""
                        with telling as (
                            select * from jsonb_to_recordset(:tellings::jsonb) as telling (
                                key text, kind text, notice uuid, item uuid, step text, by text, words text,
                                at timestamptz, drafter boolean, persons jsonb)),
                        told as (
                            select telling.*, person
                              from telling
                             cross join jsonb_array_elements_text(persons) as person
                             union
                            select telling.*, notice.drafter
                              from telling
                              join notice on notice.id = telling.notice
                             where telling.drafter
                               and notice.drafter is distinct from telling.by),
                        added as (
                            insert into message (key, person, kind, notice_id, item_id, step, by_person, words, at)
                            select key || ' ' || person, person, kind, notice, item, step, by, words, at
                              from told
                            on conflict (key) do nothing
                            returning id, person, at)
                        insert into message_delivery (message_id, channel, due_at)
                        select added.id, channel, added.at
                          from added
                         cross join unnest(:channels) as channel
                          left join message_settings settings on settings.person = added.person
                         where (:everybody or settings.address is not null)
                           and coalesce(settings.mail, 'AT_ONCE') <> 'NEVER'
                        """)
                .param(
                        "tellings",
                        json.writeValueAsString(
                                tellings.stream().map(MessageRows::row).toList()))
                .param("channels", channels.toArray(String[]::new))
                .param("everybody", everybodyHasAnAddress)
                .update();
    }

    private static Map<String, Object> row(Telling telling) {
        var row = new HashMap<String, Object>();
        row.put("key", telling.key());
        row.put("kind", telling.kind().name());
        row.put("notice", telling.notice().toString());
        row.put("item", telling.item() == null ? null : telling.item().toString());
        row.put("step", telling.step() == null ? null : telling.step().key());
        row.put("by", telling.by() == null ? null : telling.by().value());
        row.put("words", telling.words());
        row.put("at", telling.at().toString());
        row.put("drafter", telling.toTheDrafter());
        row.put(
                "persons",
                telling.persons().stream().map(PersonId::value).distinct().toList());
        return row;
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
