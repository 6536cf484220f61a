package org.fawen.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import org.fawen.notice.Step;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Narrows a list to one step. The choice is in the address. */
class StepFilter extends Nav {

    private static final String STEP = "step";

    /**
     * @param path of the list
     * @param counts how many there are at each step
     * @param chosen none while all are shown
     */
    StepFilter(String path, Map<Step, Integer> counts, @Nullable Step chosen) {
        addClassName("fw-filter");
        getElement().setAttribute("aria-label", Texts.text("desk.filter"));
        add(choice(path, Texts.text("desk.filter.all"), null, chosen == null));
        Arrays.stream(Step.values())
                .filter(step -> counts.containsKey(step) || step == chosen)
                .forEach(step -> add(choice(
                        path + "?" + STEP + "=" + step.key(),
                        Texts.word(step),
                        counts.getOrDefault(step, 0),
                        step == chosen)));
    }

    /** The step the address asks for; none when it names none that exists. */
    static @Nullable Step stepIn(QueryParameters query) {
        return query.getSingleParameter(STEP)
                .flatMap(key -> Arrays.stream(Step.values())
                        .filter(step -> step.key().equals(key))
                        .findFirst())
                .orElse(null);
    }

    private static Anchor choice(String address, String word, @Nullable Integer count, boolean chosen) {
        var choice = new Anchor(address, new Span(word));
        choice.getElement().setAttribute("router-link", true);
        if (count != null) {
            choice.add(new Span(ListHead.capped(count)));
        }
        if (chosen) {
            choice.getElement().setAttribute("aria-current", "page");
        }
        return choice;
    }
}
