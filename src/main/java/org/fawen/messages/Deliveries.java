package org.fawen.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has still to be sent, and what could not be. */
@Repository
class Deliveries {

    private static final int AT_ONCE = 100;
    private static final int SHOWN = 200;
    private static final int LONGEST_ERROR = 500;

    /** How long whoever took a delivery has to send it before somebody else tries. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final String WITH_MESSAGE = """
            select delivery.channel, delivery.planned, delivery.digest, delivery.attempts, delivery.error,
                   delivery.failed_at, message.*, notice.title, notice.revision, notice.urgency,
                   notice.facts::jsonb ->> 'office' as office
              from %s delivery
              join message on message.id = delivery.message_id
              join notice on notice.id = message.notice_id
            """;

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param error of the last attempt */
    record Delivery(
            Message message,
            String channel,
            boolean planned,
            boolean digest,
            int attempts,
            @Nullable String error,
            @Nullable Instant failedAt) {}

    /** Takes what is due, so that no other node sends it meanwhile; counts as an attempt. */
    List<Delivery> take(Instant now) {
        return jdbc.sql("""
                        with due as (
                            select message_id, channel
                              from message_delivery
                             where sent_at is null
                               and failed_at is null
                               and due_at <= :now
                             order by due_at
                             limit :limit
                               for update skip locked),
                        taken as (
                            update message_delivery
                               set due_at = :lease, attempts = attempts + 1
                              from due
                             where message_delivery.message_id = due.message_id
                               and message_delivery.channel = due.channel
                            returning message_delivery.*)
                        """ + WITH_MESSAGE.formatted("taken") + " order by message.at, message.id")
                .param("now", MessageRows.utc(now))
                .param("lease", MessageRows.utc(now.plus(LEASE)))
                .param("limit", AT_ONCE)
                .query(Deliveries::delivery)
                .list();
    }

    void postpone(Delivery delivery, Instant until, boolean digest) {
        change(delivery, "due_at = :at, planned = true, digest = :digest, attempts = 0", until, digest, null);
    }

    void sent(Collection<Delivery> deliveries, Instant at) {
        deliveries.forEach(delivery -> change(delivery, "sent_at = :at, error = null", at, false, null));
    }

    void tryAgain(Delivery delivery, Instant at, String error) {
        change(delivery, "due_at = :at, planned = true, error = :error", at, false, error);
    }

    void giveUp(Delivery delivery, Instant at, String error) {
        change(delivery, "failed_at = :at, error = :error", at, false, error);
    }

    /** What could not be sent, newest first. */
    List<Delivery> failed() {
        return jdbc.sql(WITH_MESSAGE.formatted("message_delivery") + """
                         where delivery.failed_at is not null
                         order by delivery.failed_at desc
                         limit :limit
                        """)
                .param("limit", SHOWN)
                .query(Deliveries::delivery)
                .list();
    }

    /** Begins anew with one that failed. */
    boolean retry(UUID message, String channel, Instant now) {
        return jdbc.sql("""
                        update message_delivery
                           set failed_at = null, attempts = 0, due_at = :now
                         where message_id = :message
                           and channel = :channel
                           and failed_at is not null
                        """)
                        .param("message", message)
                        .param("channel", channel)
                        .param("now", MessageRows.utc(now))
                        .update()
                == 1;
    }

    private void change(Delivery delivery, String set, Instant at, boolean digest, @Nullable String error) {
        var statement = jdbc.sql("update message_delivery set %s where message_id = :message and channel = :channel"
                        .formatted(set))
                .param("message", delivery.message().id())
                .param("channel", delivery.channel())
                .param("at", MessageRows.utc(at))
                .param("digest", digest)
                .param(
                        "error",
                        error == null || error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR));
        statement.update();
    }

    private static Delivery delivery(ResultSet row, int index) throws SQLException {
        var failed = row.getObject("failed_at", OffsetDateTime.class);
        return new Delivery(
                MessageRows.message(row, index),
                row.getString("channel"),
                row.getBoolean("planned"),
                row.getBoolean("digest"),
                row.getInt("attempts"),
                row.getString("error"),
                failed == null ? null : failed.toInstant());
    }
}
