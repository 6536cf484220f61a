package org.fawen.identity.security;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.fawen.identity.Account;
import org.fawen.identity.Accounts;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.identity.Person;
import org.fawen.identity.Role;
import org.springframework.stereotype.Component;

/** The accounts offered on the login page of the demonstration, by role, in the order in which a notice meets them. */
@Component
class DemoAccounts {

    /** Accounts that stand for one role. */
    record Group(Role role, List<Entry> entries) {}

    /** @param unit short name of the person's unit */
    record Entry(String username, String name, String unit) {}

    private final Accounts accounts;
    private final Organisations organisations;

    DemoAccounts(Accounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    List<Group> byRole() {
        var organisation = organisations.current();
        return accounts.featured().stream()
                .collect(groupingBy(
                        account -> standsFor(account, organisation),
                        TreeMap::new,
                        mapping(account -> entry(account, organisation), toList())))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** The role the user name begins with, as the register's names do; else the first one the person has. */
    private static Role standsFor(Account account, Organisation organisation) {
        return Arrays.stream(Role.values())
                .filter(role -> account.username().startsWith(role.key()))
                .max(Comparator.comparing(role -> role.key().length()))
                .or(() ->
                        organisation.rolesOf(account.person()).stream().sorted().findFirst())
                .orElse(Role.READER);
    }

    private static Entry entry(Account account, Organisation organisation) {
        var unit = organisation
                .person(account.person())
                .map(Person::unit)
                .flatMap(organisation::unit)
                .map(found -> found.shortName())
                .orElse("");
        return new Entry(account.username(), organisation.nameOf(account.person()), unit);
    }
}
