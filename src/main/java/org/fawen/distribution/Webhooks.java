package org.fawen.distribution;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.notice.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programs that are told, kept by the system administrator alone, and what has not reached them. */
@Service
public class Webhooks {

    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_URL = 500;
    private static final int MOST_LINES = 200;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Organisations organisations;
    private final DistributionSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Webhooks(JdbcClient jdbc, Outbox outbox, Organisations organisations, DistributionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.organisations = organisations;
        this.settings = settings;
        this.clock = clock;
    }

    public List<Webhook> all(PersonId person) {
        require(person);
        return jdbc.sql("select id, name, url, enabled, created_at from webhook order by created_at, id")
                .query((row, index) -> new Webhook(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("url"),
                        row.getBoolean("enabled"),
                        DeliveryRows.instantOf(row, "created_at")))
                .list();
    }

    /**
     * Adds a target.
     *
     * @return the secret that signs what is sent, shown this once
     */
    @Transactional
    public String add(PersonId person, String name, String url) {
        require(person);
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new Refusal("distribution.refused.webhook-name", LONGEST_NAME);
        }
        var address = url.strip();
        try {
            if (address.length() > LONGEST_URL) {
                throw new IllegalArgumentException("too long");
            }
            WebhookSender.requirePermitted(URI.create(address), settings.privateTargets());
        } catch (IllegalArgumentException | NullPointerException none) {
            throw new Refusal("distribution.refused.webhook-url");
        }
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        jdbc.sql("""
                        insert into webhook (id, name, url, secret, enabled, created_by, created_at)
                        values (:id, :name, :url, :secret, true, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("name", called)
                .param("url", address)
                .param("secret", secret)
                .param("by", person.value())
                .param("at", DeliveryRows.utc(clock.instant()))
                .update();
        return secret;
    }

    @Transactional
    public void enable(PersonId person, UUID id, boolean enabled) {
        require(person);
        jdbc.sql("update webhook set enabled = :enabled where id = :id")
                .param("id", id)
                .param("enabled", enabled)
                .update();
    }

    /** What has not arrived. */
    public List<OutboxLine> unsettled(PersonId person) {
        require(person);
        return outbox.unsettled(MOST_LINES);
    }

    /** Sends again, now. */
    @Transactional
    public int retry(PersonId person, @Nullable UUID line) {
        require(person);
        return outbox.retry(line);
    }

    private void require(PersonId person) {
        if (!organisations.current().rolesOf(person).contains(Role.SYSTEM_ADMIN)) {
            throw new Refusal("distribution.refused.not-found");
        }
    }
}
