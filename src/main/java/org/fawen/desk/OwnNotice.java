package org.fawen.desk;

import java.time.Instant;
import java.util.List;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Step;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.Urgency;
import org.fawen.shell.StepMark;
import org.fawen.workflow.WorkItemId;
import org.jspecify.annotations.Nullable;

/**
 * A line of 我拟的文.
 *
 * @param draftItem the drafter's open item; none once it is on its way
 * @param savedAt when the working copy was saved last
 * @param returned who sent it back, whence and why; none unless it lies with the drafter for that
 * @param steps the step strip; empty for drafts and for what has ended
 * @param number 发文字号, once registered
 * @param publicPage whether readers find it on the public site
 */
public record OwnNotice(
        NoticeId notice,
        String title,
        Urgency urgency,
        NoticeStatus status,
        @Nullable WorkItemId draftItem,
        @Nullable Instant savedAt,
        @Nullable Returned returned,
        List<StepMark> steps,
        @Nullable String number,
        @Nullable Instant publishedAt,
        Disclosure disclosure,
        boolean publicPage,
        Instant createdAt) {

    public OwnNotice {
        steps = List.copyOf(steps);
    }

    public Position position() {
        return new Position(createdAt, notice);
    }

    /** How far own notices are: the parts of 我拟的文. */
    public enum State {
        RETURNED,
        DRAFT,
        UNDER_WAY,
        ISSUED,
        /** Discarded or refused. */
        ENDED
    }

    /**
     * Why a notice came back.
     *
     * @param by name of who returned it; empty when the log does not say
     */
    public record Returned(Step from, String by, String reason) {}

    /** A place in the list, which begins with the newest. */
    public record Position(Instant createdAt, NoticeId notice) {}
}
