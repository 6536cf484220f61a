package org.fawen.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** A moment in words, with the full value as its title. */
@Tag("time")
public class TimeText extends HtmlContainer {

    TimeText(String words, Instant at, String full) {
        setText(words);
        getElement().setAttribute("datetime", at.toString());
        setTitle(full);
    }
}
