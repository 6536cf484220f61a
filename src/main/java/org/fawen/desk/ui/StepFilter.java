package org.fawen.desk.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.fawen.notice.Step;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Narrows a list to one step. The choice is in the address. */
class StepFilter extends Choices {

    private static final String STEP = "step";

    /**
     * @param path of the list
     * @param steps those to choose from
     * @param counts how many there are at each step; steps without a count show none
     * @param chosen none while all are shown
     */
    StepFilter(String path, Set<Step> steps, Map<Step, Integer> counts, @Nullable Step chosen) {
        super(Texts.text("desk.filter"));
        choice(path, Texts.text("desk.filter.all"), null, chosen == null);
        Arrays.stream(Step.values())
                .filter(step -> steps.contains(step) || step == chosen)
                .forEach(step -> choice(
                        path + "?" + STEP + "=" + step.key(), Texts.word(step), counts.get(step), step == chosen));
    }

    /** The step the address asks for; none when it names none that exists. */
    static @Nullable Step stepIn(QueryParameters query) {
        return query.getSingleParameter(STEP)
                .flatMap(key -> Arrays.stream(Step.values())
                        .filter(step -> step.key().equals(key))
                        .findFirst())
                .orElse(null);
    }
}
