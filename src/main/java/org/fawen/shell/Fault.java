package org.fawen.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A screen that could not be shown: a sentence and one act. */
abstract class Fault extends Main implements HasDynamicTitle {

    private String title = "";

    @Override
    public String getPageTitle() {
        return title;
    }

    void say(String words, String sentence, String address, String act) {
        removeAll();
        title = words;
        addClassName("fw-fault");
        var way = new Anchor(address, act);
        way.addClassName("fw-fault-act");
        add(new H1(words), new Paragraph(sentence), way);
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
