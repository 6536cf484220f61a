package org.fawen.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.fawen.notice.content.Urgency;
import org.fawen.shell.UrgencyPill;

/** A notice in a list: two lines, all of them one link. */
class NoticeRow extends ListItem {

    private final Span title = span("fw-row-title");
    private final Span about = span("fw-row-about");
    private final Span badges = span("fw-row-badges");
    private final Span end = span("fw-row-end");
    private final Anchor link;

    /** @param address below {@code /desk} */
    NoticeRow(String address) {
        addClassName("fw-row");
        link = new Anchor(address);
        link.addClassName("fw-row-link");
        link.getElement().setAttribute("router-link", true);
        link.add(title, end, about, badges);
        badges.setVisible(false);
        add(link);
    }

    /** A line that tells of a notice this person may not open. */
    static NoticeRow withoutLink() {
        var row = new NoticeRow("");
        row.link.removeHref();
        row.link.getElement().removeAttribute("router-link");
        return row;
    }

    NoticeRow title(Urgency urgency, String words) {
        var text = span("fw-row-words");
        text.setText(words);
        link.setTitle(words);
        if (urgency != Urgency.NORMAL) {
            title.add(new UrgencyPill(urgency));
        }
        title.add(text);
        return this;
    }

    /** A piece of the second line. */
    NoticeRow about(String words) {
        var piece = span("fw-row-piece");
        piece.setText(words);
        about.add(piece);
        return this;
    }

    NoticeRow about(String words, Component moment) {
        var piece = span("fw-row-piece");
        piece.add(new Span(words + " "), moment);
        about.add(piece);
        return this;
    }

    NoticeRow badge(Component badge) {
        badges.add(badge);
        badges.setVisible(true);
        return this;
    }

    /** What stands at the right of the title, such as the deadline. */
    NoticeRow atTheEnd(Component component) {
        end.add(component);
        return this;
    }

    /** Something below the two lines that is not part of the link, such as a step strip. */
    NoticeRow below(Component component) {
        component.getElement().getClassList().add("fw-row-below");
        add(component);
        return this;
    }

    private static Span span(String className) {
        var span = new Span();
        span.addClassName(className);
        return span;
    }
}
