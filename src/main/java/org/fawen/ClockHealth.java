package org.fawen;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A node whose clock differs from the database's by more than a second is not ready (definitions §9). */
@Component("clockHealthIndicator")
class ClockHealth extends AbstractHealthIndicator {

    private static final Duration TOLERATED = Duration.ofSeconds(1);

    private final Clock clock;
    private final JdbcClient database;

    ClockHealth(Clock clock, JdbcClient database) {
        this.clock = clock;
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var asked = clock.instant();
        var theirs = database.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        var answered = clock.instant();
        // The database read its clock somewhere between question and answer.
        var difference = theirs.isBefore(asked)
                ? Duration.between(theirs, asked)
                : theirs.isAfter(answered) ? Duration.between(answered, theirs) : Duration.ZERO;
        (difference.compareTo(TOLERATED) > 0 ? health.outOfService() : health.up())
                .withDetail("differenceMillis", difference.toMillis());
    }
}
