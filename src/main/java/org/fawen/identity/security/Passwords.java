package org.fawen.identity.security;

import java.util.Optional;
import org.fawen.identity.DemoMode;
import org.fawen.identity.PasswordCheck;
import org.fawen.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Compares passwords, never more than a few wrong ones in a row. */
@Component
class Passwords implements PasswordCheck {

    private final JdbcClient database;
    private final PasswordAttempts attempts;
    private final PasswordEncoder encoder;
    private final DemoMode mode;
    private final String nobodysHash;

    Passwords(JdbcClient database, PasswordAttempts attempts, PasswordEncoder encoder, DemoMode mode) {
        this.database = database;
        this.attempts = attempts;
        this.encoder = encoder;
        this.mode = mode;
        this.nobodysHash = encoder.encode("nobody has this password");
    }

    /** Whether the account opens. Takes as long for a name that does not exist, so that nobody learns which do. */
    boolean opens(String username, String password) {
        return secretOf("account.username", username)
                .map(secret -> isRight(secret, PasswordAttempts.Purpose.LOGIN, password))
                .orElseGet(() -> encoder.matches(password, nobodysHash) && false);
    }

    @Override
    public boolean confirms(PersonId person, String password) {
        return secretOf("account.person", person.value())
                .filter(secret -> isRight(secret, PasswordAttempts.Purpose.STEP_UP, password))
                .isPresent();
    }

    private boolean isRight(Secret secret, PasswordAttempts.Purpose purpose, String password) {
        if (!attempts.begin(secret.username(), purpose)) {
            return false;
        }
        var right = encoder.matches(password, secret.passwordHash());
        if (right) {
            attempts.forget(secret.username(), purpose);
        }
        return right;
    }

    private Optional<Secret> secretOf(String column, String value) {
        return database.sql("""
                        select username, password_hash
                        from account
                        where %s = :value
                        and enabled
                        and (not demo or :demo)
                        """.formatted(column))
                .param("value", value)
                .param("demo", mode.demo())
                .query(Secret.class)
                .optional();
    }

    private record Secret(String username, String passwordHash) {}
}
