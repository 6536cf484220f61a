package org.fawen.workflow;

import org.fawen.notice.RoutingFacts;

/** The register has no post that may sign what the rules ask it to sign. */
public class NoSigner extends RuntimeException {

    public NoSigner(RoutingFacts facts, String authority) {
        super("The register has no post with the authority '%s' for %s: grant it in signsFor or inCharge of a post"
                .formatted(authority, facts.leadIssuer()));
    }
}
