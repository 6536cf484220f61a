package org.fawen.workflow.camunda;

import static java.util.Map.entry;

import java.util.Map;
import org.fawen.notice.RoutingFacts;

/** The facts of a notice under the names the tables in {@code processes/rules} use. */
final class DecisionInputs {

    private DecisionInputs() {}

    static Map<String, Object> of(RoutingFacts facts) {
        return Map.ofEntries(
                entry("docType", facts.docType().name()),
                entry("channel", facts.channel().key()),
                entry("body", facts.body().name()),
                entry("subject", facts.subject()),
                entry("urgency", facts.urgency().name()),
                entry("disclosure", facts.disclosure().name()),
                entry("audience", facts.audience().name()),
                entry("routine", facts.routine()),
                entry("important", facts.important()),
                entry("normative", facts.normative()),
                entry("collectiveDecision", facts.collectiveDecision()),
                entry("wholeInstitution", facts.wholeInstitution()),
                entry("crossUnit", facts.crossUnit()),
                entry("joint", facts.joint()));
    }
}
