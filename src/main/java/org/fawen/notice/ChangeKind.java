package org.fawen.notice;

/** What may be done to a notice after its publication (domain §9). */
public enum ChangeKind {
    /** 更正: a new edition, signed like the first. */
    CORRECTION,
    /** 撤下网页: at once, confirmed by a second person afterwards. */
    TAKING_DOWN,
    /** 撤销: void from the start, by a document of the issuer or its superior. */
    REVOCATION,
    /** 代替: a newer notice stands in its place. */
    SUPERSESSION,
    /** 废止: void from a day on. */
    REPEAL,
    /** Undoing a taking-down, by two persons. */
    REINSTATEMENT;

    /** Whether another document of ours has to be named, which says so. */
    public boolean needsDocument() {
        return this == REVOCATION || this == SUPERSESSION || this == REPEAL;
    }
}
