package org.fawen.messages;

import java.time.Instant;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;

/**
 * What one person was told of a notice.
 *
 * @param item the item that waits; none when there is nothing to do
 * @param by who did it; none when nobody in particular did
 * @param words the reason or opinion, or empty
 * @param title of the notice as it is now
 * @param office the office that serves its issuer, which gives steps their word
 * @param readAt none while it is unread
 */
public record Message(
        UUID id,
        PersonId person,
        MessageKind kind,
        NoticeId notice,
        @Nullable WorkItemId item,
        @Nullable Step step,
        @Nullable PersonId by,
        String words,
        Instant at,
        @Nullable Instant readAt,
        String title,
        int revision,
        Urgency urgency,
        UnitId office) {

    public boolean isUnread() {
        return readAt == null;
    }

    /** Where it leads, below {@code /desk}: to the item that waits, or to the notice. Looking there does nothing. */
    public String address() {
        return item == null || step == null ? "notices/" + notice : "%s/%s?item=%s".formatted(step.key(), notice, item);
    }

    Position position() {
        return new Position(at, id);
    }

    /** A place in the list, which begins with the newest. */
    record Position(Instant at, UUID id) {}
}
