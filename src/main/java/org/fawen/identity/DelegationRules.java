package org.fawen.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** What a delegation must be: dated, between two people, one hop deep, without a circle. */
final class DelegationRules {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int SHORTEST_REASON = 2;

    private DelegationRules() {}

    /**
     * @param others all that are to come or in force
     * @throws DelegationRefused with the reason
     */
    static void check(Delegation wanted, Collection<Delegation> others, Organisation organisation, Instant now) {
        require(wanted.reason().strip().length() >= SHORTEST_REASON, "reason");
        require(wanted.from().isBefore(wanted.to()), "order");
        require(now.isBefore(wanted.to()), "past");
        require(Duration.between(wanted.from(), wanted.to()).compareTo(LONGEST) <= 0, "long");
        var delegate = wanted.delegate();
        require(!wanted.principal().equals(delegate), "self");
        require(
                organisation.person(wanted.principal()).isPresent()
                        && (delegate == null || organisation.person(delegate).isPresent()),
                "unknown");
        for (var other : others) {
            if (!other.overlaps(wanted)) {
                continue;
            }
            // One hop: whoever acts for somebody delegates nothing on, and whoever is away acts for nobody.
            require(!other.principal().equals(delegate), "delegate-away");
            require(!wanted.principal().equals(other.delegate()), "chain");
            require(!other.principal().equals(wanted.principal()) || apart(other, wanted), "twice");
        }
    }

    private static boolean apart(Delegation one, Delegation other) {
        return !one.steps().isEmpty()
                && !other.steps().isEmpty()
                && one.steps().stream().noneMatch(other.steps()::contains);
    }

    private static void require(boolean right, String why) {
        if (!right) {
            throw new DelegationRefused(why);
        }
    }
}
