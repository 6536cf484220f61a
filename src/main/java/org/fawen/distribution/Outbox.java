package org.fawen.distribution;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What has to leave the house. Rows are written with what they tell of; the relay sends them until they arrive. */
@Repository
class Outbox {

    /** After this many attempts somebody has to look. */
    static final int ATTEMPTS = 12;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final String publicUrl;

    Outbox(JdbcClient jdbc, JsonMapper json, @Value("${fawen.public-url}") String publicUrl) {
        this.jdbc = jdbc;
        this.json = json;
        this.publicUrl = publicUrl.replaceFirst("/$", "");
    }

    /** Tells every enabled target of it, each once for a state of the notice, however often this is called. */
    void tell(String type, Notice notice, Instant at) {
        var told = new LinkedHashMap<String, Object>();
        told.put("type", type);
        told.put("at", at.toString());
        told.put("notice", notice.id().toString());
        told.put("title", notice.title());
        told.put("number", notice.number() == null ? "" : notice.number().toString());
        told.put("validity", notice.validity().name());
        told.put("hash", notice.hash().value());
        told.put("url", publicUrl + "/notices/" + notice.id());
        jdbc.sql("""
                        insert into outbox (id, key, target, type, notice_id, payload, state, attempts, next_at, fault,
                                            created_at)
                        select gen_random_uuid(), :type || ' ' || :notice || ' ' || :version || ' ' || id, id, :type,
                               :notice, :payload, 'WAITING', 0, :at, '', :at
                          from webhook
                         where enabled
                        on conflict (key) do nothing
                        """)
                .param("type", type)
                .param("notice", notice.id().value())
                .param("version", notice.version())
                .param("payload", json.writeValueAsString(told))
                .param("at", DeliveryRows.utc(at))
                .update();
    }

    /** A row to be sent, with where to. */
    record Due(UUID id, String payload, String url, String secret, int attempts) {}

    /**
     * Takes the rows whose time has come and leases each for a while, so that a node that dies while sending loses none;
     * other nodes take others.
     */
    List<Due> take(int most, Instant leasedUntil) {
        return jdbc.sql("""
                        with due as (
                            select id
                              from outbox
                             where state = 'WAITING'
                               and next_at <= clock_timestamp()
                             order by next_at
                             limit :most
                               for update skip locked)
                        update outbox
                           set attempts = attempts + 1, next_at = :until
                          from due, webhook
                         where outbox.id = due.id
                           and webhook.id = outbox.target
                        returning outbox.id, outbox.payload, webhook.url, webhook.secret, outbox.attempts
                        """)
                .param("most", most)
                .param("until", DeliveryRows.utc(leasedUntil))
                .query(Due.class)
                .list();
    }

    void done(UUID id) {
        jdbc.sql("update outbox set state = 'DONE', fault = '', done_at = clock_timestamp() where id = :id")
                .param("id", id)
                .update();
    }

    void failed(Due due, String fault, Instant again) {
        jdbc.sql("""
                        update outbox
                           set state = case when attempts >= :most then 'FAILED' else 'WAITING' end,
                               fault = :fault,
                               next_at = :again
                         where id = :id
                        """)
                .param("id", due.id())
                .param("most", ATTEMPTS)
                .param("fault", fault)
                .param("again", DeliveryRows.utc(again))
                .update();
    }

    /** What has not arrived yet or has failed, the newest first. */
    List<OutboxLine> unsettled(int most) {
        return jdbc.sql("""
                        select outbox.id, webhook.name, outbox.type, outbox.notice_id, notice.title, outbox.state,
                               outbox.attempts, outbox.fault, outbox.next_at
                          from outbox
                          join webhook on webhook.id = outbox.target
                          join notice on notice.id = outbox.notice_id
                         where outbox.state <> 'DONE'
                         order by outbox.created_at desc
                         limit :most
                        """)
                .param("most", most)
                .query((row, index) -> new OutboxLine(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("type"),
                        new NoticeId(row.getObject("notice_id", UUID.class)),
                        row.getString("title"),
                        row.getString("state").equals("FAILED"),
                        row.getInt("attempts"),
                        row.getString("fault"),
                        DeliveryRows.instantOf(row, "next_at")))
                .list();
    }

    /** @param id none retries everything that failed */
    int retry(@Nullable UUID id) {
        return jdbc.sql("""
                        update outbox
                           set state = 'WAITING', attempts = 0, next_at = clock_timestamp()
                         where state <> 'DONE'
                           and (cast(:id as uuid) is null or id = :id)
                        """).param("id", id).update();
    }
}
