package org.fawen.distribution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.fawen.distribution.IncomingLine;
import org.fawen.notice.content.Urgency;
import org.fawen.shell.Moments;
import org.fawen.shell.StatusBadge;
import org.fawen.shell.Texts;
import org.fawen.shell.UrgencyPill;
import org.jspecify.annotations.Nullable;

/** A delivery in 收文: what it is, for whom, since when, and until when a reply is wanted. */
class IncomingRow extends ListItem {

    /** @param choosing hears of the box before the line; none where nothing is signed any more */
    IncomingRow(IncomingLine line, Moments moments, @Nullable BiConsumer<IncomingLine, Boolean> choosing) {
        addClassNames("fw-row", "fw-incoming");
        if (choosing != null) {
            var box = new Checkbox();
            box.setId("choose-" + line.delivery());
            box.setAriaLabel(Texts.text("distribution.choose", line.title()));
            box.addValueChangeListener(change -> choosing.accept(line, change.getValue()));
            add(box);
        }
        var link = new Anchor("incoming/" + line.delivery());
        link.addClassName("fw-row-link");
        link.getElement().setAttribute("router-link", true);
        link.setTitle(line.title());
        link.add(title(line), end(line, moments), about(line, moments));
        if (line.replyBy() != null) {
            var late = moments.isOverdue(line.replyBy());
            link.add(span(
                    "fw-row-badges",
                    new StatusBadge(
                            late ? StatusBadge.Tone.OVERDUE : StatusBadge.Tone.WAITING,
                            Texts.text("distribution.reply-by", moments.brief(line.replyBy())))));
        }
        add(link);
    }

    private static Span title(IncomingLine line) {
        var words = new Span(line.title());
        words.addClassName("fw-row-words");
        return line.urgency() == Urgency.NORMAL
                ? span("fw-row-title", words)
                : span("fw-row-title", new UrgencyPill(line.urgency()), words);
    }

    private static Span end(IncomingLine line, Moments moments) {
        return span("fw-row-end", moments.ago(line.sentAt()));
    }

    private static Span about(IncomingLine line, Moments moments) {
        var about = span("fw-row-about");
        if (line.number() != null) {
            about.add(piece(line.number().toString()));
        }
        about.add(piece(Texts.text(line.copy() ? "distribution.copied-to" : "distribution.sent-to", line.recipient())));
        if (line.signedAt() != null && line.signedAs() != null) {
            about.add(piece(Texts.text("distribution.signed-by", line.signedAs(), moments.brief(line.signedAt()))));
        }
        return about;
    }

    private static Span piece(String words) {
        return span("fw-row-piece", new Span(words));
    }

    private static Span span(String className, Component... parts) {
        var span = new Span(parts);
        span.addClassName(className);
        return span;
    }
}
