package org.fawen.messages;

/** What a message tells of. Its words stand under {@code messages.kind.…}. */
public enum MessageKind {
    /** Something waits for the person. */
    ARRIVED,
    /** The person's own notice was sent back. */
    RETURNED,
    /** A notice the person agreed to was sent back later on. */
    RETURNED_LATER,
    RECALLED,
    REJECTED,
    /** The person's own item has passed its deadline. */
    OVERDUE,
    /** Somebody else's item has; the person is told as superior. */
    ESCALATED,
    /** Half the time has passed. */
    REMINDED,
    PROOF_ASKED,
    PROOF_ANSWERED,
    COUNTERSIGNED,
    SIGNED,
    /** A text the person signed was corrected in its wording. */
    CORRECTED,
    PUBLISHED,
    /** Its publication was stopped by the gate. */
    NOT_PUBLISHED
}
