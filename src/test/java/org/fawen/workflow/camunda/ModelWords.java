package org.fawen.workflow.camunda;

import java.util.Set;

/** Hands the words of {@link IssuingModel} to the contract test, which lives at the top. */
public final class ModelWords {

    private ModelWords() {}

    public static Set<String> variables() {
        return IssuingModel.VARIABLES;
    }

    public static Set<String> beans() {
        return IssuingModel.BEANS;
    }
}
