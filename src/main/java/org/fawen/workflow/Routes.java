package org.fawen.workflow;

import java.util.List;
import java.util.ServiceLoader;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Step;

/** What the rules in {@code processes/rules} say of the way of a notice; needs neither a database nor an engine. */
public interface Routes {

    /**
     * The steps of a notice with these facts, in order; {@code draft} is not among them. {@code leader-review} is left out
     * where whoever is in charge is also who signs: that person acts once (domain §3).
     */
    List<Step> routeOf(RoutingFacts facts, Organisation organisation);

    /**
     * Who signs a notice with these facts, one group per signature, the lead organ's first.
     *
     * @throws NoSigner when the register has no post with the authority the rules ask for
     */
    List<CandidateGroup> signersOf(RoutingFacts facts, Organisation organisation);

    /** Reads the rules from the class path, without Spring. */
    static Routes load() {
        return ServiceLoader.load(Routes.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No implementation of Routes is on the class path"));
    }
}
