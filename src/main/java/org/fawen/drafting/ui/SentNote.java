package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.fawen.drafting.Sent;
import org.fawen.shell.DossierActs;
import org.fawen.shell.StatusBadge;
import org.fawen.shell.Texts;

/** Where the notice went, and the way to take it back. */
class SentNote extends Section {

    SentNote(Sent sent, RecallAct recall, DossierActs.Refused again) {
        addClassNames("fw-submit-part", "fw-sent");
        setId("sent");
        getElement().setAttribute("role", "status");
        var notice = sent.notice();
        var title = new Span(notice.title());
        title.addClassName("fw-sent-title");
        add(title, StatusBadge.of(notice.status()), new Paragraph(sentence(sent)));
        var acts = new Div();
        acts.addClassName("fw-sent-acts");
        if (sent.recallable()) {
            var back = new Button(
                    Texts.text("drafting.act.recall"), click -> recall.ask(notice.id(), notice.title(), again));
            back.setId("recall");
            acts.add(back);
        }
        acts.add(
                new Anchor("notices/" + notice.id(), Texts.text("drafting.sent.see")),
                new Anchor("mine", Texts.text("drafting.sent.mine")));
        add(acts);
    }

    private static String sentence(Sent sent) {
        var holders = WayAhead.shortened(sent.holders());
        var limit = sent.limit();
        return limit == null || holders.isEmpty()
                ? Texts.text("drafting.sent.onward")
                : Texts.text("drafting.sent", holders, WayAhead.words(limit));
    }
}
