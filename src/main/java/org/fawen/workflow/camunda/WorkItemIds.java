package org.fawen.workflow.camunda;

import java.util.Optional;
import java.util.UUID;
import org.fawen.workflow.WorkItemId;

/**
 * Turns the engine's task ids into work item ids and back, without a table: the engine counts, and a UUID of version 8
 * carries the count. The engine's own UUIDs would cost a third more log per act.
 */
final class WorkItemIds {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long COUNT = 0x3FFF_FFFF_FFFF_FFFFL;

    private WorkItemIds() {}

    /** @throws NumberFormatException when the engine does not count its tasks */
    static WorkItemId of(String task) {
        return new WorkItemId(new UUID(VERSION_8, VARIANT | Long.parseLong(task)));
    }

    /** The engine's id of the task; empty when no task can be behind the item. */
    static Optional<String> task(WorkItemId item) {
        var value = item.value();
        return value.getMostSignificantBits() == VERSION_8 && value.variant() == 2
                ? Optional.of(Long.toString(value.getLeastSignificantBits() & COUNT))
                : Optional.empty();
    }
}
