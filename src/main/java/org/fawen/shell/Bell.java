package org.fawen.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** 消息 in the frame, and how many are unread. */
class Bell extends Anchor {

    private final Span count = new Span();

    Bell() {
        super("messages");
        setId("bell");
        addClassName("fw-bell");
        getElement().setAttribute("router-link", true);
        var icon = VaadinIcon.BELL_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var word = new Span(Texts.text("shell.messages"));
        word.addClassName("fw-top-word");
        count.addClassName("fw-bell-count");
        add(icon, word, count);
        unread(0);
    }

    void unread(int number) {
        count.setVisible(number > 0);
        count.setText(number > UnreadMessages.COUNT_CAP ? UnreadMessages.COUNT_CAP + "+" : String.valueOf(number));
        var name = number == 0 ? Texts.text("shell.messages") : Texts.text("shell.messages.unread", number);
        getElement().setAttribute("aria-label", name);
        setTitle(name);
    }
}
