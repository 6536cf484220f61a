package org.fawen.workflow.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** Tells which rows of a table answer, to be sure that a test has hit the row it means. */
final class RowsHit {

    private static final List<String> HIT = new ArrayList<>();
    private static final DmnEngine ENGINE = engine();

    private RowsHit() {}

    private static DmnEngine engine() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.enableFeelLegacyBehavior(true);
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(event -> event.getMatchingRules().forEach(rule -> HIT.add(rule.getId())));
        return configuration.buildEngine();
    }

    /** @param decision the first one of a file of the same name */
    static List<String> of(String decision, Map<String, Object> inputs) {
        HIT.clear();
        var xml = Objects.requireNonNull(
                RowsHit.class.getResourceAsStream("/processes/rules/%s.dmn".formatted(decision)));
        ENGINE.evaluateDecision(ENGINE.parseDecision(decision, xml), inputs);
        return List.copyOf(HIT);
    }
}
