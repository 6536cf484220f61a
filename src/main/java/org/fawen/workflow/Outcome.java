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

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
