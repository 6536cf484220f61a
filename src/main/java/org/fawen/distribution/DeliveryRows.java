package org.fawen.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.distribution.Delivery.Kind;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deliveries in PostgreSQL. */
@Repository
class DeliveryRows {

    private static final String SELECT = """
            select delivery.*, reply.answer, reply.file_sha256, reply.media_type, reply.replied_by, reply.at as replied_at
              from delivery
              left join delivery_reply reply on reply.delivery_id = delivery.id
            """;

    private final JdbcClient jdbc;

    DeliveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Gives the text to somebody once, however often it is asked.
     *
     * @return whether it was given now
     */
    boolean add(NoticeId notice, int revision, Kind kind, String recipient, String name, boolean copy, Instant at) {
        return jdbc.sql("""
                        insert into delivery (id, notice_id, revision, kind, recipient, name, copy, sent_at)
                        values (:id, :notice, :revision, :kind, :recipient, :name, :copy, :at)
                        on conflict (notice_id, revision, kind, recipient) do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("notice", notice.value())
                        .param("revision", revision)
                        .param("kind", kind.name())
                        .param("recipient", recipient)
                        .param("name", name)
                        .param("copy", copy)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /** Gives another text to everybody inside the house who was given the earlier one. */
    void deliverAnew(NoticeId notice, int earlier, int revision, Instant at) {
        jdbc.sql("""
                        insert into delivery (id, notice_id, revision, kind, recipient, name, copy, sent_at, handler)
                        select gen_random_uuid(), notice_id, :revision, kind, recipient, name, copy, :at, handler
                          from delivery
                         where notice_id = :notice
                           and revision = :earlier
                           and kind <> 'OUTSIDE'
                        on conflict (notice_id, revision, kind, recipient) do nothing
                        """)
                .param("notice", notice.value())
                .param("earlier", earlier)
                .param("revision", revision)
                .param("at", utc(at))
                .update();
    }

    Optional<Delivery> find(UUID id) {
        return jdbc.sql(SELECT + " where delivery.id = :id")
                .param("id", id)
                .query(DeliveryRows::delivery)
                .optional();
    }

    Optional<Delivery> findByToken(String tokenHash) {
        return jdbc.sql(SELECT + " where token_hash = :hash and token_until > clock_timestamp()")
                .param("hash", tokenHash)
                .query(DeliveryRows::delivery)
                .optional();
    }

    /** Everybody who was given this text, units first, in the order in which they were given it. */
    List<Delivery> of(NoticeId notice, int revision) {
        return jdbc.sql(SELECT + """
                         where delivery.notice_id = :notice
                           and delivery.revision = :revision
                         order by delivery.kind = 'UNIT' desc, delivery.copy, delivery.sent_at, delivery.name, delivery.id
                        """)
                .param("notice", notice.value())
                .param("revision", revision)
                .query(DeliveryRows::delivery)
                .list();
    }

    Receipts receipts(NoticeId notice, int revision) {
        return jdbc.sql("""
                        select count(*) filter (where signed_at is not null) as signed,
                               count(*) filter (where signed_at is null and opened_at is not null) as opened,
                               count(*) filter (where signed_at is null and opened_at is null) as unseen
                          from delivery
                         where notice_id = :notice
                           and revision = :revision
                        """)
                .param("notice", notice.value())
                .param("revision", revision)
                .query((row, index) -> new Receipts(row.getInt("signed"), row.getInt("opened"), row.getInt("unseen")))
                .single();
    }

    /** What lies at a person's: given to the person, to these units, or handed on to the person. */
    List<IncomingLine> incoming(PersonId person, Collection<String> units, boolean signed, int limit) {
        return jdbc.sql("""
                        select delivery.id, delivery.name, delivery.copy, delivery.sent_at, delivery.signed_at,
                               delivery.signed_as, delivery.handler, notice.id as notice_id, notice.title,
                               notice.urgency, notice.number_code, notice.number_year, notice.number_serial,
                               form.due_at, reply.at as replied_at
                          from delivery
                          join notice on notice.id = delivery.notice_id
                          left join reply_form form on form.notice_id = notice.id
                          left join delivery_reply reply on reply.delivery_id = delivery.id
                         where ((delivery.kind = 'UNIT' and delivery.recipient = any (:units))
                                or (delivery.kind = 'PERSON' and delivery.recipient = :person)
                                or delivery.handler = :person)
                           and (delivery.signed_at is not null) = :signed
                         order by delivery.sent_at desc, delivery.id
                         limit :limit
                        """)
                .param("units", units.toArray(String[]::new))
                .param("person", person.value())
                .param("signed", signed)
                .param("limit", limit)
                .query(IncomingLine::of)
                .list();
    }

    boolean hasReceived(PersonId person, Collection<String> units, NoticeId notice) {
        return jdbc.sql("""
                        select exists (
                            select 1
                              from delivery
                             where notice_id = :notice
                               and ((kind = 'UNIT' and recipient = any (:units))
                                    or (kind = 'PERSON' and recipient = :person)
                                    or handler = :person
                                    or exists (select 1
                                                 from delivery_passed passed
                                                where passed.delivery_id = delivery.id
                                                  and passed.taker = :person)))
                        """)
                .param("notice", notice.value())
                .param("units", units.toArray(String[]::new))
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void open(UUID id, String by) {
        jdbc.sql("""
                        update delivery
                           set opened_at = clock_timestamp(), opened_by = :by
                         where id = :id
                           and opened_at is null
                        """).param("id", id).param("by", by).update();
    }

    /** @return whether it was signed now and not before */
    boolean sign(UUID id, @Nullable PersonId person, String name, Instant at) {
        return jdbc.sql("""
                        update delivery
                           set signed_at = :at, signed_by = :person, signed_as = :name,
                               opened_at = coalesce(opened_at, :at)
                         where id = :id
                           and signed_at is null
                        """)
                        .param("id", id)
                        .param("person", person == null ? null : person.value())
                        .param("name", name)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    void pass(UUID id, PersonId giver, PersonId taker, Instant at) {
        jdbc.sql("update delivery set handler = :taker where id = :id")
                .param("id", id)
                .param("taker", taker.value())
                .update();
        jdbc.sql("insert into delivery_passed (delivery_id, giver, taker, at) values (:id, :giver, :taker, :at)")
                .param("id", id)
                .param("giver", giver.value())
                .param("taker", taker.value())
                .param("at", utc(at))
                .update();
    }

    /** Reminds everybody who has not signed and was not reminded since; returns how many. */
    int remind(NoticeId notice, int revision, Instant at, Instant notSince) {
        return jdbc.sql("""
                        update delivery
                           set reminders = reminders + 1, reminded_at = :at
                         where notice_id = :notice
                           and revision = :revision
                           and signed_at is null
                           and (reminded_at is null or reminded_at < :since)
                        """)
                .param("notice", notice.value())
                .param("revision", revision)
                .param("at", utc(at))
                .param("since", utc(notSince))
                .update();
    }

    void link(UUID id, String tokenHash, Instant until) {
        jdbc.sql("update delivery set token_hash = :hash, token_until = :until where id = :id")
                .param("id", id)
                .param("hash", tokenHash)
                .param("until", utc(until))
                .update();
    }

    void reply(UUID id, Reply reply) {
        jdbc.sql("""
                        insert into delivery_reply (delivery_id, answer, file_sha256, media_type, replied_by, at)
                        values (:id, :answer, :file, :mediaType, :by, :at)
                        on conflict (delivery_id) do update
                           set answer = excluded.answer,
                               file_sha256 = excluded.file_sha256,
                               media_type = excluded.media_type,
                               replied_by = excluded.replied_by,
                               at = excluded.at
                        """)
                .param("id", id)
                .param("answer", reply.answer())
                .param("file", reply.file())
                .param("mediaType", reply.mediaType())
                .param("by", reply.by())
                .param("at", utc(reply.at()))
                .update();
    }

    Optional<ReplyForm> form(NoticeId notice) {
        return jdbc.sql("select * from reply_form where notice_id = :notice")
                .param("notice", notice.value())
                .query((row, index) -> new ReplyForm(
                        row.getString("question"),
                        ReplyForm.Kind.valueOf(row.getString("kind")),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** @return whether it was asked now and not before */
    boolean ask(NoticeId notice, ReplyForm form, PersonId by, Instant at) {
        return jdbc.sql("""
                        insert into reply_form (notice_id, question, kind, due_at, asked_by, asked_at)
                        values (:notice, :question, :kind, :dueAt, :by, :at)
                        on conflict do nothing
                        """)
                        .param("notice", notice.value())
                        .param("question", form.question())
                        .param("kind", form.kind().name())
                        .param("dueAt", utc(form.dueAt()))
                        .param("by", by.value())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    Printing printing(NoticeId notice) {
        return jdbc.sql("select copies_each, copies_kept from printing where notice_id = :notice")
                .param("notice", notice.value())
                .query((row, index) -> new Printing(row.getInt(1), row.getInt(2)))
                .optional()
                .orElse(Printing.ONE_EACH);
    }

    void print(NoticeId notice, Printing printing) {
        jdbc.sql("""
                        insert into printing (notice_id, copies_each, copies_kept)
                        values (:notice, :each, :kept)
                        on conflict (notice_id) do update
                           set copies_each = excluded.copies_each, copies_kept = excluded.copies_kept
                        """)
                .param("notice", notice.value())
                .param("each", printing.each())
                .param("kept", printing.kept())
                .update();
    }

    private static Delivery delivery(ResultSet row, int index) throws SQLException {
        var handler = row.getString("handler");
        var answer = row.getString("answer");
        return new Delivery(
                row.getObject("id", UUID.class),
                new NoticeId(row.getObject("notice_id", UUID.class)),
                row.getInt("revision"),
                Kind.valueOf(row.getString("kind")),
                row.getString("recipient"),
                row.getString("name"),
                row.getBoolean("copy"),
                instantOf(row, "sent_at"),
                instant(row, "opened_at"),
                instant(row, "signed_at"),
                row.getString("signed_as"),
                handler == null ? null : new PersonId(handler),
                row.getInt("reminders"),
                answer == null
                        ? null
                        : new Reply(
                                answer,
                                row.getString("file_sha256"),
                                row.getString("media_type"),
                                row.getString("replied_by"),
                                instantOf(row, "replied_at")));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Instant instantOf(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
