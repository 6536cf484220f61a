package org.fawen.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.fawen.identity.security.SetupForm.Fault;
import org.junit.jupiter.api.Test;

class SetupFormTests {

    private final Map<String, String> fields = new HashMap<>(Map.of(
            "institution", "海大学",
            "system-admin-username", "sys",
            "system-admin-name", "甲",
            "system-admin-password", "correct horse 1",
            "security-admin-username", "sec",
            "security-admin-name", "乙",
            "security-admin-password", "correct horse 2"));

    SetupFormTests() {
        fields.putAll(Map.of("auditor-username", "aud", "auditor-name", "丙", "auditor-password", "correct horse 3"));
    }

    @Test
    void acceptsThreeDifferentPeople() {
        assertThat(SetupForm.of(fields).faults()).isEmpty();
    }

    @Test
    void asksForEveryName() {
        fields.put("auditor-name", " ");

        assertThat(SetupForm.of(fields).faults()).containsExactly(Fault.MISSING);
    }

    @Test
    void refusesOneUserNameForTwo() {
        fields.put("auditor-username", "sys");

        assertThat(SetupForm.of(fields).faults()).containsExactly(Fault.SAME_USERNAME);
    }

    @Test
    void refusesUserNamesThatCannotBeTyped() {
        fields.put("auditor-username", "审计");

        assertThat(SetupForm.of(fields).faults()).containsExactly(Fault.USERNAME);
    }

    @Test
    void refusesShortPasswordsAndThoseBcryptWouldCut() {
        fields.put("auditor-password", "short");
        assertThat(SetupForm.of(fields).faults()).containsExactly(Fault.PASSWORD);

        fields.put("auditor-password", "长".repeat(25));
        assertThat(SetupForm.of(fields).faults()).containsExactly(Fault.PASSWORD);
    }

    @Test
    void anEmptyFormLacksEverything() {
        assertThat(SetupForm.empty().faults()).containsExactly(Fault.MISSING, Fault.USERNAME, Fault.PASSWORD);
    }
}
