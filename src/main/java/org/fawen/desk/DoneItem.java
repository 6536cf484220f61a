package org.fawen.desk;

import java.time.Instant;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Step;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;

/**
 * A line of 已办.
 *
 * @param label the step's word for this notice
 * @param verb what the person decided, such as 同意
 * @param words the opinion; empty when nothing was written
 * @param status what is true of the notice now
 * @param returnedFrom the step that sent it back, while it lies with its drafter
 */
public record DoneItem(
        WorkItemId item,
        NoticeId notice,
        Step step,
        String label,
        String title,
        Urgency urgency,
        String drafter,
        String draftingUnit,
        String verb,
        String words,
        Instant closedAt,
        NoticeStatus status,
        @Nullable Step returnedFrom) {

    public Position position() {
        return new Position(closedAt, item);
    }

    /** A place in the list. */
    public record Position(Instant closedAt, WorkItemId item) {}
}
