package org.fawen.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import org.fawen.MovableClock;
import org.fawen.identity.Setup.Administrator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Transactional
class SetupTests {

    private static final List<Administrator> ADMINISTRATORS = List.of(
            new Administrator(Role.SYSTEM_ADMIN, "system-admin", "甲", "correct horse 1"),
            new Administrator(Role.SECURITY_ADMIN, "sec", "乙", "correct horse 2"),
            new Administrator(Role.AUDITOR, "auditor", "丙", "correct horse 3"));

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    PasswordEncoder passwords;

    Register register;
    Setup setup;

    @BeforeEach
    void setUp() {
        register = new Register(
                new RegisterTables(
                        database, new DemoMode(false), new DelegationRows(database), java.time.Clock.systemUTC()),
                new MovableClock(Instant.EPOCH));
        setup = new Setup(new DemoMode(false), register, database, transactions, passwords);
    }

    @Test
    void createsThreePersonsOfWhomEachHasOneRole() {
        assertThat(setup.isNeeded()).isTrue();

        assertThat(setup.complete("海大学", ADMINISTRATORS)).isTrue();

        assertThat(setup.isNeeded()).isFalse();
        for (var administrator : ADMINISTRATORS) {
            var person = register.named(administrator.username()).orElseThrow().person();
            assertThat(register.current().rolesOf(person)).containsExactly(administrator.role());
        }
    }

    @Test
    void takesTheNamesOfDemonstrationAccountsThatOpenNothingAnyMore() {
        assertThat(database.sql("select demo from account where username = 'auditor'")
                        .query(Boolean.class)
                        .single())
                .isTrue();

        setup.complete("海大学", ADMINISTRATORS);

        assertThat(register.current().institution()).map(Unit::name).contains("海大学");
        assertThat(register.named("secretary")).isEmpty();
        assertThat(register.named("auditor")).map(Account::person).contains(new PersonId("auditor"));
    }

    @Test
    void isDoneOnce() {
        setup.complete("海大学", ADMINISTRATORS);

        assertThat(setup.complete("另一所大学", ADMINISTRATORS)).isFalse();

        assertThat(register.current().unitNamed("另一所大学")).isEmpty();
    }

    @Test
    void hasATokenOutsideTheDemonstrationOnly() {
        assertThat(setup.token().value()).hasSize(64);
        var demonstration = new Setup(new DemoMode(true), register, database, transactions, passwords);

        assertThat(demonstration.isNeeded()).isFalse();
        assertThatIllegalStateException().isThrownBy(demonstration::token);
    }
}
