package org.fawen.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Where an opinion is typed, with 常用语; what is typed is handed on 600 ms after the last key. */
public class OpinionField extends Composite<Div> {

    /** The longest opinion, in characters. */
    public static final int LONGEST = 500;

    private static final int PAUSE_IN_MILLIS = 600;

    private final TextArea words = new TextArea();

    /** @param phrases each a button that writes its words */
    public OpinionField(List<String> phrases) {
        words.setId("opinion");
        words.setLabel(Texts.text("shell.opinion"));
        words.setPlaceholder(Texts.text("shell.opinion.placeholder"));
        words.setMaxLength(LONGEST);
        words.setMinRows(1);
        words.setMaxRows(4);
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        words.setValueChangeTimeout(PAUSE_IN_MILLIS);
        words.setWidthFull();
        getContent().addClassName("fw-opinion");
        getContent().add(words, new Phrases(phrases, words));
    }

    /** Hands on what is typed or chosen from now on. */
    public void onTyped(Consumer<String> keep) {
        words.addValueChangeListener(change -> keep.accept(change.getValue()));
    }

    /** What is typed, without blanks around it. */
    public String words() {
        return words.getValue().strip();
    }

    public void write(String text) {
        words.setValue(text);
    }

    /** Whether something is typed; otherwise says at the field what is missing. */
    public boolean demand(String sentence) {
        words.setErrorMessage(sentence);
        words.setInvalid(words().isEmpty());
        if (words.isInvalid()) {
            words.focus();
        }
        return !words.isInvalid();
    }

    /** The chips below a text field. */
    static class Phrases extends Composite<Div> {

        Phrases(List<String> phrases, TextArea field) {
            getContent().addClassName("fw-phrases");
            getContent().getElement().setAttribute("role", "group");
            getContent().getElement().setAttribute("aria-label", Texts.text("shell.opinion.phrases"));
            phrases.forEach(phrase -> getContent().add(chip(phrase, field)));
        }

        private static Button chip(String phrase, TextArea field) {
            var chip = new Button(phrase, click -> {
                var before = field.getValue().strip();
                field.setValue(before.isEmpty() ? phrase : before + phrase);
                field.focus();
            });
            chip.addThemeVariants(ButtonVariant.TERTIARY);
            chip.addClassName("fw-phrase");
            return chip;
        }
    }
}
