package org.fawen.shell;

import java.time.Instant;
import java.util.List;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;

/**
 * The work item a screen was opened for.
 *
 * @param label the step's word for this notice, such as 党办核稿 or 党委书记签发
 * @param stage FIRST or SECOND at office-review
 * @param mine whether this person may decide it now
 * @param closed how it ended; none while it is open
 * @param returnTargets earlier steps of review it may be sent back to
 */
public record ItemView(
        WorkItemId id,
        Step step,
        String label,
        @Nullable Stage stage,
        Instant openedAt,
        @Nullable Instant dueAt,
        boolean mine,
        @Nullable ClosedItem closed,
        List<Step> returnTargets) {

    public ItemView {
        returnTargets = List.copyOf(returnTargets);
    }

    /** An item that can be sent back to its drafter alone. */
    public ItemView(
            WorkItemId id,
            Step step,
            String label,
            @Nullable Stage stage,
            Instant openedAt,
            @Nullable Instant dueAt,
            boolean mine,
            @Nullable ClosedItem closed) {
        this(id, step, label, stage, openedAt, dueAt, mine, closed, List.of());
    }

    public boolean isOpen() {
        return closed == null;
    }
}
