package org.fawen.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.fawen.notice.content.Urgency;
import org.fawen.search.SearchHit;
import org.fawen.shell.StatusBadge;
import org.fawen.shell.Texts;
import org.fawen.shell.UrgencyPill;

/** A notice that was found, with the words that were asked for marked. */
class HitRow extends ListItem {

    HitRow(SearchHit hit, String words) {
        addClassName("fw-row");
        var link = new Anchor(address(hit));
        link.addClassName("fw-row-link");
        link.setTitle(hit.title());
        if (hit.onThePublicSite()) {
            link.setTarget("_blank");
        } else {
            link.getElement().setAttribute("router-link", true);
        }
        var title = span("fw-row-title");
        if (hit.urgency() != Urgency.NORMAL) {
            title.add(new UrgencyPill(hit.urgency()));
        }
        title.add(marked("fw-row-words", hit.title(), words));
        var about = span("fw-row-about");
        if (hit.number() != null) {
            about.add(piece(new Span(hit.number().toString())));
        }
        about.add(piece(new Span(Texts.text("search.drafted", hit.unit(), hit.drafter()))));
        if (!hit.passage().isEmpty()) {
            about.add(piece(marked("fw-hit", hit.passage(), words)));
        }
        var badges = span("fw-row-badges");
        badges.add(StatusBadge.of(hit.status()));
        link.add(title, about, badges);
        add(link);
    }

    private static String address(SearchHit hit) {
        if (hit.onThePublicSite()) {
            return "/notices/" + hit.notice();
        }
        return hit.delivery() == null ? "notices/" + hit.notice() : "incoming/" + hit.delivery();
    }

    /** Every place where all of the words stand together is marked. */
    private static Span marked(String className, String text, String words) {
        var span = span(className);
        var from = 0;
        for (var at = words.isEmpty() ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, from)) {
            span.getElement().appendChild(Element.createText(text.substring(from, at)));
            span.getElement().appendChild(new Element("mark").setText(words));
            from = at + words.length();
        }
        span.getElement().appendChild(Element.createText(text.substring(from)));
        return span;
    }

    private static Span piece(Component words) {
        var piece = span("fw-row-piece");
        piece.add(words);
        return piece;
    }

    private static Span span(String className) {
        var span = new Span();
        span.addClassName(className);
        return span;
    }
}
