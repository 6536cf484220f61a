package org.fawen.audit;

/**
 * Where the trail is not what it was.
 *
 * @param kind what is wrong
 * @param where the notice and place in its chain, or the seal
 */
public record AuditFault(Kind kind, String where) {

    /** Ways in which a trail can be broken. */
    public enum Kind {
        /** An entry of a chain does not follow from the ones before it. */
        ENTRY_BROKEN,
        /** A chain is shorter than it was when it was sealed, or is gone. */
        ENTRY_MISSING,
        /** A chain was rewritten after it was sealed. */
        ENTRY_REPLACED,
        /** A chain was never sealed and does not wait to be. */
        CHAIN_UNSEALED,
        /** A seal does not follow from the one before it, or does not fit what it covers. */
        SEAL_BROKEN,
        /** A seal was not signed with the institution's key. */
        SEAL_UNSIGNED,
        /** A seal that was kept elsewhere is not among the seals. */
        SEAL_MISSING
    }
}
