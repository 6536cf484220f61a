package org.fawen.workflow.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Gives a decision the facts of the notice, as transient variables: nothing of them is stored in the engine. */
@Component("routingFacts")
class SuppliesFacts implements ExecutionListener {

    private final RoutedNotices notices;

    SuppliesFacts(RoutedNotices notices) {
        this.notices = notices;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var facts = notices.get(execution.getProcessBusinessKey()).facts();
        DecisionInputs.of(facts)
                .forEach((name, value) -> execution.setVariableLocal(name, Variables.untypedValue(value, true)));
    }
}
