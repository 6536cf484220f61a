package org.fawen.identity;

import java.util.Arrays;
import java.util.Locale;

/** What a person may do, granted by a post or by the account itself. The key is the kebab-case name. */
public enum Role {
    DRAFTER,
    DEPARTMENT_HEAD,
    COUNTERSIGNER,
    OFFICE_CLERK,
    OFFICE_HEAD,
    LEGAL_REVIEWER,
    SECRECY_REVIEWER,
    LEADER,
    SIGNER,
    RECHECK_CLERK,
    SEAL_KEEPER,
    EDITOR,
    PUBLISHER,
    ARCHIVIST,
    UNIT_CLERK,
    SUPERVISOR,
    SYSTEM_ADMIN,
    SECURITY_ADMIN,
    AUDITOR,
    READER;

    /** @throws IllegalArgumentException when there is no such role */
    public static Role of(String key) {
        return Arrays.stream(values())
                .filter(role -> role.key().equals(key))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("There is no role " + key));
    }

    /** Kebab-case word, as in the register and in candidate groups. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
