package org.fawen.drafting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.fawen.drafting.DraftSheet;
import org.fawen.shell.Moments;
import org.fawen.shell.StatusBadge;
import org.fawen.shell.Texts;

/** Title and save state of a draft, and who else writes it; for a returned one, who sent it back and why. */
class DraftHead extends Header {

    private final transient Moments moments;
    private final Span others = new Span();
    private final NativeButton unanswered = new NativeButton();
    private transient Runnable showComments = () -> {};

    DraftHead(DraftSheet sheet, Moments moments) {
        this.moments = moments;
        addClassName("fw-head");
        // Its words are the editor's: only the browser knows when there is no connection.
        var state = new Span();
        state.setId("save-state");
        state.addClassName("fw-save-state");
        state.getElement().setAttribute("role", "status");
        state.getElement().setAttribute("aria-live", "polite");
        var back = new Anchor("mine", "‹ " + Texts.text("shell.nav.mine"));
        back.addClassName("fw-back");
        var title =
                new H1(Texts.text("drafting.title", Texts.word(sheet.content().docType())));
        title.addClassName("fw-title");
        others.setId("others");
        others.addClassName("fw-others");
        others.setVisible(false);
        var line = new Div(back, title, state, others);
        line.addClassName("fw-draft-line");
        add(line);
        unanswered.setId("unanswered");
        unanswered.addClassName("fw-unanswered");
        unanswered.setVisible(false);
        unanswered.addClickListener(click -> showComments.run());
        line.add(unanswered);
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

    /** Says how many comments wait for an answer, and leads to them; with none it says nothing. */
    void unanswered(int count, Runnable show) {
        unanswered.setText(Texts.text("drafting.unanswered", count));
        unanswered.setVisible(count > 0);
        showComments = show;
    }

    /** Says who else has the draft open; with nobody it says nothing. */
    void others(String words) {
        others.setText(words);
        others.setVisible(!words.isEmpty());
    }
}
