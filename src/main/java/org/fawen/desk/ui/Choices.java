package org.fawen.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Views of one list to choose from. Each is an address, so that it can be kept and sent. */
class Choices extends Nav {

    /** @param name what is chosen, for those who hear it */
    Choices(String name) {
        addClassName("fw-filter");
        getElement().setAttribute("aria-label", name);
    }

    /**
     * @param address below {@code /desk}
     * @param count how many there are; none shows no number
     */
    final void choice(String address, String word, @Nullable Integer count, boolean chosen) {
        var choice = new Anchor(address, new Span(word));
        choice.getElement().setAttribute("router-link", true);
        if (count != null) {
            choice.add(new Span(ListHead.capped(count)));
        }
        if (chosen) {
            choice.getElement().setAttribute("aria-current", "page");
        }
        add(choice);
    }
}
