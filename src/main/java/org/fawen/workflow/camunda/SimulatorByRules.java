package org.fawen.workflow.camunda;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.fawen.identity.Organisations;
import org.fawen.notice.Notice;
import org.fawen.workflow.Simulator;
import org.springframework.stereotype.Component;

/** Asks the forecast for the way, and a second engine, which listens, for the rows that decided it. */
@Component
class SimulatorByRules implements Simulator {

    private final ForecastByRules forecast;
    private final RuleTables rules;
    private final Organisations organisations;

    SimulatorByRules(ForecastByRules forecast, RuleTables rules, Organisations organisations) {
        this.forecast = forecast;
        this.rules = rules;
        this.organisations = organisations;
    }

    @Override
    public Simulation of(Notice draft, Instant at) {
        rules.signersOf(draft.facts(), organisations.current());
        return new Simulation(forecast.of(draft, at), rowsFor(draft));
    }

    private static Map<String, Set<String>> rowsFor(Notice draft) {
        var hit = new LinkedHashMap<String, Set<String>>();
        var inputs = DecisionInputs.of(draft.facts());
        for (var decision :
                new String[] {"review-route", "sign-off-level", "publication-scope", "number-series", "retention"}) {
            hit.put(decision, rows(decision, inputs));
        }
        return hit;
    }

    private static Set<String> rows(String decision, Map<String, Object> inputs) {
        var rows = new LinkedHashSet<String>();
        var engine = listening(
                event -> event.getMatchingRules().forEach(rule -> rows.add(Objects.requireNonNull(rule.getId()))));
        engine.evaluateDecision(
                engine.parseDecision(decision, RuleTables.open("/processes/rules/%s.dmn".formatted(decision))), inputs);
        return rows;
    }

    private static DmnEngine listening(java.util.function.Consumer<DmnDecisionTableEvaluationEvent> heard) {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.enableFeelLegacyBehavior(true);
        configuration.getCustomPostDecisionTableEvaluationListeners().add(heard::accept);
        return configuration.buildEngine();
    }
}
