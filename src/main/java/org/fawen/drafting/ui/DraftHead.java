package org.fawen.drafting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.fawen.drafting.DraftSheet;
import org.fawen.shell.Moments;
import org.fawen.shell.StatusBadge;
import org.fawen.shell.Texts;

/** Title and save state of a draft; for a returned one, who sent it back and why. */
class DraftHead extends Header {

    private final transient Moments moments;
    private final Span state = new Span();
    private boolean paused;

    DraftHead(DraftSheet sheet, Moments moments) {
        this.moments = moments;
        addClassName("fw-head");
        state.setId("save-state");
        state.addClassName("fw-save-state");
        state.getElement().setAttribute("role", "status");
        state.getElement().setAttribute("aria-live", "polite");
        var back = new Anchor("mine", "‹ " + Texts.text("shell.nav.mine"));
        back.addClassName("fw-back");
        var title =
                new H1(Texts.text("drafting.title", Texts.word(sheet.content().docType())));
        title.addClassName("fw-title");
        var line = new Div(title, state);
        line.addClassName("fw-draft-line");
        add(back, line);
        if (!sheet.returns().isEmpty()) {
            add(returned(sheet));
        }
    }

    private Div returned(DraftSheet sheet) {
        var opinion = sheet.returns().getFirst();
        var note = new Div(
                StatusBadge.returnedFrom(opinion.step()),
                new Span(Texts.text("drafting.returned", moments.full(opinion.at()), opinion.words())));
        note.addClassNames("fw-note", "fw-returned-note");
        note.setId("returned");
        return note;
    }

    void saved() {
        paused = false;
        state.removeClassName("fw-paused");
        state.setText(Texts.text("drafting.saved", moments.timeOfDay()));
    }

    void paused(String why) {
        paused = true;
        state.addClassName("fw-paused");
        state.setText(Texts.text("drafting.paused", why));
    }

    boolean isPaused() {
        return paused;
    }
}
