package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;

/** Sentences above the paper about texts that wait for a decision: a collision, a copy in the browser. */
class KeepingNotes extends Div {

    private final transient Moments moments;
    private final Note collision = new Note("collision");
    private final Note copy = new Note("copy");

    KeepingNotes(Moments moments) {
        this.moments = moments;
        addClassName("fw-keeping-notes");
        add(copy, collision);
        collision.offer("drafting.merge.compare").addThemeVariants(ButtonVariant.PRIMARY);
        copy.offer("drafting.copy.drop");
        copy.offer("drafting.copy.compare").addThemeVariants(ButtonVariant.PRIMARY);
    }

    void collision(int places, Runnable compare) {
        collision.show(Texts.text("drafting.merge.note", places), compare);
    }

    void copy(Instant at, Runnable compare, Runnable forget) {
        Runnable drop = () -> {
            forget.run();
            clearCopy();
        };
        copy.show(Texts.text("drafting.copy.note", moments.brief(at)), drop, compare);
    }

    void clearCollision() {
        collision.setVisible(false);
    }

    void clearCopy() {
        copy.setVisible(false);
    }

    /** A sentence and its acts. The buttons stay the same ones: a click may be under way while the sentence changes. */
    private static class Note extends Div {

        private final Span sentence = new Span();
        private final transient List<Runnable> acts = new ArrayList<>();
        private int offered;

        Note(String id) {
            setId(id);
            addClassNames("fw-note", "fw-note-waiting", "fw-keeping-note");
            getElement().setAttribute("role", "alert");
            setVisible(false);
            add(sentence);
        }

        Button offer(String key) {
            var place = offered++;
            var button = new Button(Texts.text(key), click -> acts.get(place).run());
            button.setId(key.substring("drafting.".length()).replace('.', '-'));
            add(button);
            return button;
        }

        void show(String words, Runnable... does) {
            sentence.setText(words);
            acts.clear();
            acts.addAll(List.of(does));
            setVisible(true);
        }
    }
}
