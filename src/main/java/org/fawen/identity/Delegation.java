package org.fawen.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 委托: while a person is away another acts for that person, dated and limited, and signs 代.
 *
 * @param delegate who acts; none when the person is away and nobody does
 * @param from when it begins
 * @param to when it ends by itself
 * @param steps keys of the steps it holds for; empty for all. Drafts are never delegated
 * @param reason why, such as 出差, with the number of the order where there is one
 * @param setBy the principal, or the office
 * @param approval whether the security administrator has to approve and has: a signature is delegated by two
 * @param endedAt when it was ended before its time
 */
public record Delegation(
        UUID id,
        PersonId principal,
        @Nullable PersonId delegate,
        Instant from,
        Instant to,
        Set<String> steps,
        String reason,
        PersonId setBy,
        Approval approval,
        @Nullable Instant endedAt) {

    /** How far the approval is. */
    public enum Approval {
        NOT_NEEDED,
        AWAITED,
        GIVEN
    }

    public Delegation {
        steps = Set.copyOf(steps);
    }

    /** Whether the delegate acts at this moment. */
    public boolean isInForce(Instant now) {
        return approval != Approval.AWAITED && endedAt == null && !now.isBefore(from) && now.isBefore(to);
    }

    /** Whether it will be in force at some time from now on, once it is approved. */
    public boolean isToCome(Instant now) {
        return endedAt == null && now.isBefore(to);
    }

    /** @param step key of a step other than {@code draft} */
    public boolean covers(String step) {
        return steps.isEmpty() || steps.contains(step);
    }

    /** Whether the principal is away or returns later than this within the time of the other. */
    boolean overlaps(Delegation other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
