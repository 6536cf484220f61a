package org.fawen.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The register as it was read.
 *
 * @param version number of the change it was read after
 * @param delegations those that were in force or to come
 * @param accounts user name → account that may log in, in the order of the register
 */
record Snapshot(long version, Organisation organisation, List<Delegation> delegations, Map<String, Account> accounts) {

    /** The register at this moment, with those who act for others now. */
    Organisation at(Instant now) {
        var inForce = delegations.stream()
                .filter(delegation -> delegation.isInForce(now))
                .toList();
        return inForce.isEmpty() ? organisation : organisation.with(inForce);
    }

    /** Until when that stays as it is. */
    Instant unchangedUntil(Instant now) {
        return delegations.stream()
                .flatMap(delegation -> Stream.of(delegation.from(), delegation.to()))
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }
}
