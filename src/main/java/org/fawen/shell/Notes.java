package org.fawen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;

/** Sentences that must be read, inline at the top of a screen. */
public final class Notes {

    private Notes() {}

    /** An item that is closed, and the opinion that was not submitted. */
    static Component closed(ClosedItem closed, String typed, Moments moments) {
        var note = note("fw-note-info", sentence(closed, typed, moments));
        note.setId("closed");
        if (!typed.isBlank()) {
            note.add(kept(typed));
        }
        return note;
    }

    static Component changed(int revision, int changes) {
        var note = note("fw-note-waiting", Texts.text("shell.step.changed", revision, changes));
        note.setId("changed");
        return note;
    }

    public static Component refused(String sentence) {
        var note = note("fw-note-refused", sentence);
        note.setId("refused");
        return note;
    }

    private static String sentence(ClosedItem closed, String typed, Moments moments) {
        var at = moments.brief(closed.at());
        if (closed.by() == null || closed.outcome() == null) {
            return Texts.text("shell.step.closed.together", at);
        }
        var key = typed.isBlank() ? "shell.step.closed.no-opinion" : "shell.step.closed";
        return Texts.text(key, closed.by(), at, closed.outcome());
    }

    private static Component kept(String typed) {
        var words = new TextArea(Texts.text("shell.step.closed.kept"));
        words.setId("kept");
        words.setValue(typed);
        words.setReadOnly(true);
        words.setWidthFull();
        var copy = new Button(Texts.text("shell.step.closed.copy"), VaadinIcon.COPY_O.create());
        copy.addClickListener(click -> {
            copy.getElement().executeJs("navigator.clipboard?.writeText($0)", typed);
            Toasts.show(Texts.text("shell.step.closed.copied"));
        });
        var kept = new Div(words, copy);
        kept.addClassName("fw-kept");
        return kept;
    }

    private static Div note(String tone, String sentence) {
        var note = new Div(new Span(sentence));
        note.addClassNames("fw-note", tone);
        note.getElement().setAttribute("role", "alert");
        note.getElement().setAttribute("tabindex", "-1");
        note.getElement()
                .executeJs("requestAnimationFrame(() => { this.scrollIntoView({block: 'center'}); this.focus() })");
        return note;
    }
}
