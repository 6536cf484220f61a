package org.fawen.desk.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.fawen.shell.Texts;
import org.fawen.workflow.Inbox;

/** What a list is called, and how much is in it. */
class ListHead extends Header {

    ListHead(String title) {
        addClassName("fw-list-head");
        add(new H1(title));
    }

    /** @param count capped counts read “1000+” */
    ListHead(String title, int count) {
        this(title);
        if (count > 0) {
            var number = new Span(Texts.text("desk.count", capped(count)));
            number.addClassName("fw-secondary");
            add(number);
        }
    }

    static String capped(int count) {
        return count >= Inbox.COUNT_CAP ? Inbox.COUNT_CAP + "+" : String.valueOf(count);
    }
}
