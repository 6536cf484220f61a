package org.fawen.identity.security;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.fawen.identity.Role;
import org.fawen.identity.Setup.Administrator;

/** What somebody has entered to set the instance up, and what is wrong with it. */
record SetupForm(String institution, List<Administrator> administrators) {

    /** In the order in which they are asked for. */
    static final List<Role> ROLES = List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);

    /** What may be wrong; the key of its text is {@code identity.setup.} and the name in lower case. */
    enum Fault {
        MISSING,
        USERNAME,
        SAME_USERNAME,
        PASSWORD;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?");

    /** Too short is guessed; bcrypt looks at 72 bytes only. */
    private static final int SHORTEST_PASSWORD = 12;

    private static final int LONGEST_PASSWORD_BYTES = 72;

    static SetupForm empty() {
        return of(Map.of());
    }

    /** @param fields {@code institution}, and for each role {@code <role>-username}, {@code -name}, {@code -password} */
    static SetupForm of(Map<String, String> fields) {
        return new SetupForm(
                fields.getOrDefault("institution", "").strip(),
                ROLES.stream()
                        .map(role -> new Administrator(
                                role,
                                fields.getOrDefault(role.key() + "-username", "")
                                        .strip(),
                                fields.getOrDefault(role.key() + "-name", "").strip(),
                                fields.getOrDefault(role.key() + "-password", "")))
                        .toList());
    }

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (institution.isEmpty()
                || administrators.stream().anyMatch(one -> one.name().isEmpty())) {
            faults.add(Fault.MISSING);
        }
        if (!administrators.stream()
                .allMatch(one -> USERNAME.matcher(one.username()).matches())) {
            faults.add(Fault.USERNAME);
        } else if (new HashSet<>(administrators.stream()
                                .map(Administrator::username)
                                .toList())
                        .size()
                < administrators.size()) {
            faults.add(Fault.SAME_USERNAME);
        }
        if (!administrators.stream().map(Administrator::password).allMatch(SetupForm::isStrong)) {
            faults.add(Fault.PASSWORD);
        }
        return faults;
    }

    private static boolean isStrong(String password) {
        return password.length() >= SHORTEST_PASSWORD
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD_BYTES;
    }
}
