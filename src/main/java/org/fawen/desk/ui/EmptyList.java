package org.fawen.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says in a sentence that there is nothing, and offers one way on. */
class EmptyList extends Div {

    EmptyList(String sentence) {
        addClassName("fw-empty");
        add(new Paragraph(sentence));
    }

    /** @param address below {@code /desk} */
    EmptyList(String sentence, String address, String word) {
        this(sentence);
        var link = new Anchor(address, word);
        link.getElement().setAttribute("router-link", true);
        add(link);
    }
}
