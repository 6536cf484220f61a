package org.fawen.messages.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.fawen.identity.Organisation;
import org.fawen.messages.Message;
import org.fawen.messages.MessageKind;
import org.fawen.notice.content.Urgency;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;
import org.fawen.shell.UrgencyPill;

/** A message: the notice, what became of it, and when; all of it one link. */
class MessageRow extends ListItem {

    MessageRow(Message message, Organisation organisation, Moments moments) {
        addClassName("fw-row");
        var title = span("fw-row-title");
        if (message.urgency() != Urgency.NORMAL) {
            title.add(new UrgencyPill(message.urgency()));
        }
        var words = span("fw-row-words");
        words.setText(message.title());
        title.add(words);
        var about = span("fw-row-about");
        var said = span("fw-row-piece");
        said.setText(sentence(message, organisation));
        about.add(said);
        var end = span("fw-row-end");
        end.add(moments.ago(message.at()));
        var link = new Anchor(message.address());
        link.addClassName("fw-row-link");
        link.getElement().setAttribute("router-link", true);
        link.setTitle(message.title());
        link.add(title, end, about);
        if (message.isUnread()) {
            addClassName("fw-row-unread");
            var badges = span("fw-row-badges");
            var unread = span("fw-unread");
            unread.setText(Texts.text("messages.unread"));
            badges.add(unread);
            link.add(badges);
        }
        add(link);
    }

    static String sentence(Message message, Organisation organisation) {
        var step = message.step();
        var by = message.by();
        var sentence = Texts.text(
                "messages.said." + message.kind(),
                step == null ? "" : Texts.word(step, message.office()),
                by == null ? "" : organisation.nameOf(by),
                message.words());
        return message.words().isBlank() || message.kind() == MessageKind.REMINDED
                ? sentence
                : Texts.text("messages.said.words", sentence, message.words());
    }

    private static Span span(String className) {
        var span = new Span();
        span.addClassName(className);
        return span;
    }
}
