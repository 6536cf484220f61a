package org.fawen.shell;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.fawen.notice.content.Urgency;

/** 特急 as a solid red pill, 加急 as a red outline; 平件 shows nothing. */
public class UrgencyPill extends Span {

    public UrgencyPill(Urgency urgency) {
        setText(Texts.word(urgency));
        addClassNames("fw-urgency", "fw-urgency-" + urgency.name().toLowerCase(Locale.ROOT));
        setVisible(urgency != Urgency.NORMAL);
    }
}
