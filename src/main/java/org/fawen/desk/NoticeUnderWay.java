package org.fawen.desk;

import java.time.Instant;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Step;
import org.fawen.notice.content.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A line of 在办.
 *
 * @param where words of the steps where it stands, or of its status while nobody has to act
 * @param who names of those who have it; empty while nobody has to act
 * @param since how long it has been there
 * @param dueAt the nearest deadline of those who have it
 * @param returnedFrom the step that sent it back, while it lies with its drafter
 * @param readable whether this person may open it; others see this line alone
 */
public record NoticeUnderWay(
        NoticeId notice,
        String title,
        Urgency urgency,
        String drafter,
        String draftingUnit,
        String where,
        String who,
        Instant since,
        @Nullable Instant dueAt,
        @Nullable Step returnedFrom,
        boolean readable) {

    public Position position() {
        return new Position(since, notice);
    }

    /** A place in the list, which begins with what has waited longest. */
    public record Position(Instant since, NoticeId notice) {}
}
