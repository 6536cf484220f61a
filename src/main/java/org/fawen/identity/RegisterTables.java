package org.fawen.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register from its tables. */
@Component
class RegisterTables {

    private final JdbcClient database;
    private final DemoMode mode;
    private final DelegationRows delegations;
    private final Clock clock;

    RegisterTables(JdbcClient database, DemoMode mode, DelegationRows delegations, Clock clock) {
        this.database = database;
        this.mode = mode;
        this.delegations = delegations;
        this.clock = clock;
    }

    long version() {
        return database.sql("select version from register_version")
                .query(Long.class)
                .single();
    }

    /** All tables as they were at one moment, in a transaction of its own: what is not committed is not known. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.REPEATABLE_READ, readOnly = true)
    Snapshot read() {
        var organisation = new Organisation(units(), posts(), persons(), namedGroups(), countersignTopics());
        return new Snapshot(version(), organisation, delegations.notOver(clock.instant()), accounts());
    }

    boolean isEmpty() {
        return !database.sql("select exists (select from person)")
                .query(Boolean.class)
                .single();
    }

    private List<Unit> units() {
        return database.sql("select * from unit order by place")
                .query(RegisterRows::unit)
                .list();
    }

    private List<Post> posts() {
        return database.sql("select * from post order by place")
                .query(RegisterRows::post)
                .list();
    }

    private List<Person> persons() {
        record Holding(String person, PostId post) {}
        var holdings = database
                .sql("select person, post from person_post order by place")
                .query((row, number) -> new Holding(row.getString("person"), new PostId(row.getString("post"))))
                .stream()
                .collect(groupingBy(Holding::person, mapping(Holding::post, toList())));
        return database.sql("""
                        select person.id, person.name, person.unit, coalesce(account.roles, '{}') as roles
                        from person
                        left join account on account.person = person.id and account.enabled
                        order by person.place
                        """)
                .query((row, number) -> RegisterRows.person(row, holdings.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private Map<String, String> namedGroups() {
        record Group(String name, String members) {}
        return database.sql("select name, members from named_group").query(Group.class).stream()
                .collect(Collectors.toMap(Group::name, Group::members));
    }

    private List<CountersignTopic> countersignTopics() {
        return database.sql("select * from countersign_topic order by place")
                .query(RegisterRows::countersignTopic)
                .list();
    }

    private Map<String, Account> accounts() {
        var accounts = new LinkedHashMap<String, Account>();
        database.sql("""
                        select account.username, account.person, account.featured
                        from account
                        join person on person.id = account.person
                        where account.enabled
                        and (not account.demo or :demo)
                        order by person.place
                        """)
                .param("demo", mode.demo())
                .query(RegisterRows::account)
                .list()
                .forEach(account -> accounts.put(account.username(), account));
        return accounts;
    }
}
