package org.fawen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.fawen.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
class RegisterTests {

    @Autowired
    Organisations organisations;

    @Autowired
    Accounts accounts;

    @Autowired
    RegisterTables tables;

    @Autowired
    OrganisationImport imports;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JsonMapper json;

    @Test
    void theDemonstrationBringsAWholeUniversity() {
        var organisation = organisations.current();

        assertThat(organisation.units()).hasSize(32);
        assertThat(organisation.posts()).hasSize(100);
        assertThat(organisation.persons()).hasSize(96);
        assertThat(organisation.countersignTopics()).hasSize(8);
        assertThat(organisation.institution()).map(Unit::name).contains("滨海理工大学");
    }

    @Test
    void everyPostHasItsHolder() {
        var organisation = organisations.current();

        assertThat(organisation.posts())
                .allSatisfy(post -> assertThat(organisation.membersOf(CandidateGroup.of(post.id())))
                        .hasSize(1));
    }

    @Test
    void theRecheckClerkIsOfficeClerkOfBothOffices() {
        var clerk = accounts.named("recheck-clerk").orElseThrow().person();

        assertThat(organisations.current().groupsOf(clerk))
                .extracting(CandidateGroup::value)
                .contains(
                        "recheck-clerk@party-office",
                        "recheck-clerk@president-office",
                        "office-clerk@party-office",
                        "office-clerk@president-office");
    }

    @Test
    void accountsNameTheirPersonsInTheOrderOfTheRegister() {
        assertThat(accounts.named("secretary")).map(Account::person).contains(new PersonId("p01"));
        assertThat(accounts.named("nobody")).isEmpty();
        assertThat(accounts.featured())
                .hasSize(27)
                .first()
                .extracting(Account::username)
                .isEqualTo("secretary");
    }

    @Test
    void importingTheSameFileAgainChangesNothing() throws IOException {
        var before = tables.read();

        var file = json.readValue(
                new ClassPathResource("demo/organisation.json").getContentAsByteArray(), OrganisationFile.class);
        transactions.executeWithoutResult(transaction -> imports.write(file, "another hash", true));

        var after = tables.read();
        assertThat(after.organisation().units()).isEqualTo(before.organisation().units());
        assertThat(after.organisation().posts()).isEqualTo(before.organisation().posts());
        assertThat(after.organisation().persons())
                .isEqualTo(before.organisation().persons());
        assertThat(after.accounts()).isEqualTo(before.accounts());
        assertThat(database.sql("select count(*) from account where password_hash = 'another hash'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void noticesWhatAnotherNodeHasChanged() {
        var clock = new MovableClock(Instant.parse("2026-11-24T00:00:00Z"));
        var register = new Register(tables, clock);
        var auditor = register.named("auditor").orElseThrow().person();
        var name = register.current().nameOf(auditor);
        try {
            rename(auditor, "新名字");

            assertThat(register.current().nameOf(auditor)).isEqualTo(name);
            clock.move(Duration.ofSeconds(3));
            assertThat(register.current().nameOf(auditor)).isEqualTo("新名字");
        } finally {
            rename(auditor, name);
        }
    }

    @Test
    void readsTheTablesOnlyWhenTheyHaveChanged() {
        var clock = new MovableClock(Instant.parse("2026-11-24T00:00:00Z"));
        var register = new Register(tables, clock);
        var first = register.current();

        clock.move(Duration.ofMinutes(10));

        assertThat(register.current()).isSameAs(first);
    }

    @Test
    void demonstrationAccountsOpenNothingOutsideTheDemonstration() {
        var register = new Register(
                new RegisterTables(
                        database, new DemoMode(false), new DelegationRows(database), java.time.Clock.systemUTC()),
                new MovableClock(Instant.EPOCH));

        assertThat(register.named("secretary")).isEmpty();
        assertThat(register.none()).isTrue();
    }

    private void rename(PersonId person, String name) {
        database.sql("update person set name = :name where id = :id")
                .param("name", name)
                .param("id", person.value())
                .update();
    }
}
