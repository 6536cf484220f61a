package org.fawen.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A screen that could not be shown: a sentence and one act. */
abstract class Fault extends Main {

    void say(String title, String sentence, String address, String act) {
        removeAll();
        addClassName("fw-fault");
        var way = new Anchor(address, act);
        way.addClassName("fw-fault-act");
        add(new H1(title), new Paragraph(sentence), way);
    }

    int notFound() {
        say(
                Texts.text("shell.fault.not-found"),
                Texts.text("shell.fault.not-found.text"),
                "inbox",
                Texts.text("shell.fault.to-inbox"));
        return 404;
    }
}
