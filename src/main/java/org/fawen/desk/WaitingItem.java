package org.fawen.desk;

import java.time.Instant;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.Inbox;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;

/**
 * A line of 待办.
 *
 * @param label the step's word for this notice, such as 党办核稿（秘书）
 * @param drafter name
 * @param draftingUnit name
 * @param dueAt none where a step has no deadline
 * @param returnedFrom the step that sent it back, while it lies with its drafter
 * @param onBehalfOf name of the person for whom this one would act; none in one's own right
 * @param revision number of the present text
 * @param seenRevision number of the text this person saw last; 0 before the first look
 */
public record WaitingItem(
        WorkItemId item,
        NoticeId notice,
        Step step,
        String label,
        String title,
        Urgency urgency,
        String drafter,
        String draftingUnit,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable Step returnedFrom,
        @Nullable String onBehalfOf,
        int revision,
        int seenRevision) {

    /** Whether the text has changed since this person looked at it. */
    public boolean isChanged() {
        return seenRevision > 0 && seenRevision < revision;
    }

    public Inbox.Position position() {
        return new Inbox.Position(dueAt, item);
    }
}
