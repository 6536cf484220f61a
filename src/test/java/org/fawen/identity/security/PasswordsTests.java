package org.fawen.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.fawen.MovableClock;
import org.fawen.identity.DemoMode;
import org.fawen.identity.PasswordCheck;
import org.fawen.identity.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class PasswordsTests {

    private static final PersonId SECRETARY = new PersonId("p01");

    @Autowired
    JdbcClient database;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    PasswordCheck check;

    @Autowired
    TransactionTemplate transactions;

    final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T01:00:00Z"));
    Passwords passwords;

    @BeforeEach
    void setUp() {
        database.sql("delete from password_attempt").update();
        passwords = passwords(new DemoMode(true));
    }

    @Test
    void knowsTheRightPasswordFromAWrongOne() {
        assertThat(passwords.confirms(SECRETARY, "demo")).isTrue();
        assertThat(passwords.confirms(SECRETARY, "Demo")).isFalse();
        assertThat(passwords.confirms(new PersonId("nobody"), "demo")).isFalse();
        assertThat(passwords.opens("secretary", "demo")).isTrue();
        assertThat(passwords.opens("nobody", "demo")).isFalse();
    }

    @Test
    void refusesTheRightPasswordAfterFiveFailuresUntilThePauseIsOver() {
        fail(PasswordAttempts.ALLOWED);

        assertThat(passwords.confirms(SECRETARY, "demo")).isFalse();
        clock.move(PasswordAttempts.PAUSE.minusSeconds(1));
        assertThat(passwords.confirms(SECRETARY, "demo")).isFalse();
        clock.move(Duration.ofSeconds(2));
        assertThat(passwords.confirms(SECRETARY, "demo")).isTrue();
    }

    @Test
    void theRightPasswordForgivesEarlierFailures() {
        fail(PasswordAttempts.ALLOWED - 1);
        assertThat(passwords.confirms(SECRETARY, "demo")).isTrue();
        fail(PasswordAttempts.ALLOWED - 1);

        assertThat(passwords.confirms(SECRETARY, "demo")).isTrue();
    }

    @Test
    void whoGuessesAtTheLoginKeepsNobodyFromSigning() {
        for (var attempt = 0; attempt < PasswordAttempts.ALLOWED; attempt++) {
            passwords.opens("secretary", "guess");
        }

        assertThat(passwords.opens("secretary", "demo")).isFalse();
        assertThat(passwords.confirms(SECRETARY, "demo")).isTrue();
    }

    @Test
    void aFailureCountsEvenIfTheActAroundItIsUndone() {
        transactions.executeWithoutResult(act -> {
            check.confirms(SECRETARY, "wrong");
            act.setRollbackOnly();
        });

        assertThat(database.sql("select failures from password_attempt where username = 'secretary'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thePasswordEverybodyKnowsOpensNothingOutsideTheDemonstration() {
        var real = passwords(new DemoMode(false));

        assertThat(real.opens("secretary", "demo")).isFalse();
        assertThat(real.confirms(SECRETARY, "demo")).isFalse();
    }

    private Passwords passwords(DemoMode mode) {
        return new Passwords(database, new PasswordAttempts(database, clock), encoder, mode);
    }

    private void fail(int times) {
        for (var attempt = 0; attempt < times; attempt++) {
            assertThat(passwords.confirms(SECRETARY, "wrong")).isFalse();
        }
    }
}
