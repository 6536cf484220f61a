package org.fawen.identity.security;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong passwords in the database, so that it holds on every node and after a restart. Login and step-up are
 * counted apart: a stranger who guesses at the login must not keep a signer from signing.
 */
@Component
class PasswordAttempts {

    /** Failures in a row after which nothing is accepted for a while. */
    static final int ALLOWED = 5;

    /** How long nothing is accepted then; also how long a failure is remembered. */
    static final Duration PAUSE = Duration.ofMinutes(5);

    /** What a password is asked for. */
    enum Purpose {
        LOGIN,
        STEP_UP
    }

    private final JdbcClient database;
    private final Clock clock;

    PasswordAttempts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts an attempt as failed before it is made, so that attempts made at once do not slip through; commits at once,
     * whatever becomes of the act around it.
     *
     * @return whether it may be made
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean begin(String username, Purpose purpose) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return database.sql("""
                        insert into password_attempt as attempt (username, purpose, failures, last_at)
                        values (:username, :purpose, 1, :now)
                        on conflict (username, purpose) do update
                        set failures = case when attempt.last_at < :lapsed then 1 else attempt.failures + 1 end,
                            last_at = :now
                        where attempt.failures < :allowed
                        or attempt.last_at < :lapsed
                        """)
                        .param("username", username)
                        .param("purpose", purpose.name())
                        .param("now", now)
                        .param("lapsed", now.minus(PAUSE))
                        .param("allowed", ALLOWED)
                        .update()
                == 1;
    }

    /** The password was right. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void forget(String username, Purpose purpose) {
        database.sql("delete from password_attempt where username = :username and purpose = :purpose")
                .param("username", username)
                .param("purpose", purpose.name())
                .update();
    }
}
