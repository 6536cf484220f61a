package org.fawen.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.fawen.notice.Notice;
import org.fawen.shell.TimeText;
import org.fawen.shell.UrgencyPill;

/** A notice in the list 发文办理: two lines, all of them one link. */
class IssuingRow extends ListItem {

    private final Span about = span("fw-row-about");
    private final Span end = span("fw-row-end");

    /** @param address below {@code /desk} */
    IssuingRow(String address, Notice notice) {
        addClassName("fw-row");
        var words = span("fw-row-words", new Span(notice.title()));
        var title = span("fw-row-title", new UrgencyPill(notice.facts().urgency()), words);
        var link = new Anchor(address);
        link.addClassName("fw-row-link");
        link.setTitle(notice.title());
        link.getElement().setAttribute("router-link", true);
        link.add(title, end, about);
        if (notice.number() != null) {
            about(notice.number().toString());
        }
        add(link);
    }

    void about(String words) {
        about.add(span("fw-row-piece", new Span(words)));
    }

    void about(String words, Component moment) {
        about.add(span("fw-row-piece", new Span(words + " "), moment));
    }

    void deadline(TimeText left, boolean overdue) {
        left.addClassName(overdue ? "fw-overdue" : "fw-due");
        end.add(left);
    }

    private static Span span(String className, Component... parts) {
        var span = new Span(parts);
        span.addClassName(className);
        return span;
    }
}
