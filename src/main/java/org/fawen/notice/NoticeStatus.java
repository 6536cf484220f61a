package org.fawen.notice;

import java.util.Set;

/** What is true of a notice, whoever has to act on it next. */
public enum NoticeStatus {
    DRAFT,
    IN_REVIEW,
    AWAITING_SIGN_OFF,
    SIGNED_OFF,
    NUMBERED,
    SCHEDULED,
    PUBLISHED,
    ARCHIVED,
    /** Discarded by the drafter, or withdrawn for good. */
    CANCELLED,
    /** 不宜发文 or 不予签发. */
    REJECTED;

    /** The statuses that may follow this one; every other change is refused. */
    public Set<NoticeStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW, AWAITING_SIGN_OFF, CANCELLED);
            case IN_REVIEW -> Set.of(DRAFT, AWAITING_SIGN_OFF, REJECTED);
            case AWAITING_SIGN_OFF -> Set.of(SIGNED_OFF, DRAFT, IN_REVIEW, REJECTED);
            case SIGNED_OFF -> Set.of(AWAITING_SIGN_OFF, NUMBERED, SCHEDULED, PUBLISHED);
            case NUMBERED -> Set.of(AWAITING_SIGN_OFF, SCHEDULED, PUBLISHED, DRAFT);
            case SCHEDULED -> Set.of(NUMBERED, SIGNED_OFF, PUBLISHED);
            case PUBLISHED -> Set.of(ARCHIVED);
            case ARCHIVED, CANCELLED, REJECTED -> Set.of();
        };
    }

    /** Whether reviewers or signers are deciding on it. */
    public boolean isUnderDecision() {
        return this == IN_REVIEW || this == AWAITING_SIGN_OFF;
    }

    /** Whether the notice has been issued, whatever became of it since. */
    public boolean isIssued() {
        return this == PUBLISHED || this == ARCHIVED;
    }

    /** Whether nobody will act on it any more. */
    public boolean isEnded() {
        return next().isEmpty() || this == PUBLISHED;
    }
}
