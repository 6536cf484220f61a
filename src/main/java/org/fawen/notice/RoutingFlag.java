package org.fawen.notice;

import java.util.Arrays;
import java.util.Locale;

/** A fact that a person adds to those the rules find; it never removes one. */
public enum RoutingFlag {
    ROUTINE,
    IMPORTANT,
    NORMATIVE,
    COLLECTIVE_DECISION,
    CROSS_UNIT,
    WHOLE_INSTITUTION;

    /** @throws IllegalArgumentException when there is no such flag */
    public static RoutingFlag of(String key) {
        return Arrays.stream(values())
                .filter(flag -> flag.key().equals(key))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("There is no flag " + key));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
