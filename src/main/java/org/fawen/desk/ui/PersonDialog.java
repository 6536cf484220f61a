package org.fawen.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.fawen.identity.Organisation;
import org.fawen.identity.PersonId;
import org.fawen.shell.OpinionField;
import org.fawen.shell.Texts;

/** Asks for one person or several, and for words to go with it. */
class PersonDialog extends Dialog {

    /** Whether words go with it. */
    enum Words {
        NONE,
        WELCOME,
        NEEDED
    }

    private final MultiSelectComboBox<PersonId> persons = new MultiSelectComboBox<>();
    private final TextArea words = new TextArea();

    /**
     * @param name of the act, such as {@code transfer}; its texts lie under {@code desk.act.}
     * @param many whether several may be chosen
     * @param asked whether a reason or a word is asked for
     * @param onChosen receives who was chosen and the words; the dialog has closed by then
     */
    PersonDialog(
            String name,
            boolean many,
            Words asked,
            List<PersonId> offered,
            Organisation organisation,
            BiConsumer<List<PersonId>, String> onChosen) {
        var word = Texts.text("desk.act." + name);
        setHeaderTitle(word);
        addClassName("fw-dialog");
        persons.setId("persons");
        persons.setLabel(Texts.text("desk.act." + name + ".who"));
        persons.setItems(offered);
        persons.setItemLabelGenerator(id -> "%s　%s"
                .formatted(organisation.nameOf(id), organisation.titleOf(id))
                .strip());
        persons.setWidthFull();
        persons.addValueChangeListener(change -> {
            persons.setInvalid(false);
            if (!many && change.getValue().size() > 1) {
                var newest = change.getValue().stream()
                        .filter(id -> !change.getOldValue().contains(id))
                        .toList();
                persons.setValue(newest);
            }
        });
        words.setId("words");
        words.setLabel(asked == Words.NONE ? "" : Texts.text("desk.act." + name + ".words"));
        words.setMaxLength(OpinionField.LONGEST);
        words.setWidthFull();
        words.setVisible(asked != Words.NONE);
        words.setRequiredIndicatorVisible(asked == Words.NEEDED);
        words.addValueChangeListener(change -> words.setInvalid(false));
        add(new Paragraph(Texts.text("desk.act." + name + ".consequence")), persons, words);
        var confirm = new Button(word, click -> {
            persons.setErrorMessage(Texts.text("desk.act.who-missing"));
            persons.setInvalid(persons.getValue().isEmpty());
            words.setErrorMessage(Texts.text("desk.act.words-missing"));
            words.setInvalid(asked == Words.NEEDED && words.getValue().isBlank());
            if (!persons.isInvalid() && !words.isInvalid()) {
                close();
                onChosen.accept(
                        List.copyOf(persons.getValue()), words.getValue().strip());
            }
        });
        confirm.setId("confirm-" + name);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.text("shell.act.cancel"), click -> close()), confirm);
    }
}
