package org.fawen.workflow;

import java.util.UUID;

/** Identifies a work item; it carries the number of the engine's task. */
public record WorkItemId(UUID value) {

    /** @throws IllegalArgumentException when {@code text} is no UUID */
    public static WorkItemId of(String text) {
        return new WorkItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
