package org.fawen.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.fawen.notice.Notice;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** A publication that waits for its time, and the way to stop it. */
class Scheduled extends Div {

    /** @param unschedule none for who has not scheduled it */
    Scheduled(Notice notice, Moments moments, @Nullable Runnable unschedule) {
        setId("scheduled");
        addClassName("fw-scheduled");
        if (notice.scheduledAt() != null) {
            add(new Span(Texts.text("publication.scheduled-for", moments.full(notice.scheduledAt()))));
        }
        if (unschedule != null) {
            var stop = new Button(Texts.text("publication.unschedule"), click -> unschedule.run());
            stop.setId("unschedule");
            stop.setDisableOnClick(true);
            add(stop);
        }
    }
}
