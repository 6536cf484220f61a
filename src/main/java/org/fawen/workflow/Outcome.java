package org.fawen.workflow;

import java.util.Locale;

/** How a work item ends. In {@code processes/} each stands as its kebab-case word. */
public enum Outcome {
    SUBMIT,
    DISCARD,
    APPROVE,
    RETURN,
    REJECT,
    SUBSTANTIVE,
    SCHEDULE,
    RELEASE;

    /** @throws IllegalArgumentException when there is no such outcome */
    public static Outcome of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
