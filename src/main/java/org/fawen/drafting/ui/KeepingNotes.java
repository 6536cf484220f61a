package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;

/** Sentences above the paper about texts that wait for a decision: a collision, a copy in the browser. */
class KeepingNotes extends Div {

    private final transient Moments moments;
    private final Div collision = note("collision");
    private final Div copy = note("copy");

    KeepingNotes(Moments moments) {
        this.moments = moments;
        addClassName("fw-keeping-notes");
        add(copy, collision);
    }

    private static Div note(String id) {
        var note = new Div();
        note.setId(id);
        note.addClassNames("fw-note", "fw-note-waiting", "fw-keeping-note");
        note.getElement().setAttribute("role", "alert");
        note.setVisible(false);
        return note;
    }

    void collision(int places, Runnable compare) {
        var act = button("drafting.merge.compare", compare);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        show(collision, Texts.text("drafting.merge.note", places), act);
    }

    void copy(Instant at, Runnable compare, Runnable forget) {
        var restore = button("drafting.copy.compare", compare);
        restore.addThemeVariants(ButtonVariant.PRIMARY);
        var drop = button("drafting.copy.drop", () -> {
            forget.run();
            clearCopy();
        });
        show(copy, Texts.text("drafting.copy.note", moments.brief(at)), drop, restore);
    }

    private static void show(Div note, String sentence, Button... acts) {
        note.removeAll();
        var words = new Span(sentence);
        note.add(words);
        note.add(acts);
        note.setVisible(true);
    }

    private static Button button(String key, Runnable act) {
        var button = new Button(Texts.text(key), click -> act.run());
        button.setId(key.substring("drafting.".length()).replace('.', '-'));
        return button;
    }

    void clearCollision() {
        collision.setVisible(false);
    }

    void clearCopy() {
        copy.setVisible(false);
    }
}
