package org.fawen.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;

/** Asks for the reason without which an act is not done, in one text box with 常用语. It is checked at its field. */
public class ReasonDialog extends Dialog {

    /** The shortest reason, in characters; the aggregate refuses shorter ones too. */
    public static final int SHORTEST = 5;

    private final TextArea reason = new TextArea();
    private final Consumer<String> onReason;

    /**
     * What is asked.
     *
     * @param name of the act, such as {@code return}; the button is {@code confirm-return}
     * @param title what the act is and for which notice
     * @param consequence what follows from it
     * @param field label of the text box
     * @param phrases 常用语; may be empty
     * @param act word on the button
     */
    public record Question(
            String name, String title, String consequence, String field, List<String> phrases, String act) {}

    /**
     * @param typed words already typed as an opinion, to begin with
     * @param onReason receives the reason; the dialog has closed by then
     */
    public ReasonDialog(Question question, String typed, Consumer<String> onReason) {
        this.onReason = onReason;
        setHeaderTitle(question.title());
        addClassName("fw-dialog");
        reason.setId("reason");
        reason.setLabel(question.field());
        reason.setValue(typed);
        reason.setMaxLength(OpinionField.LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        add(new Paragraph(question.consequence()), reason, new OpinionField.Phrases(question.phrases(), reason));
        var cancel = new Button(Texts.text("shell.act.cancel"), click -> close());
        var confirm = new Button(question.act(), click -> confirm());
        confirm.setId("confirm-" + question.name());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }

    private void confirm() {
        var words = reason.getValue().strip();
        if (words.codePointCount(0, words.length()) < SHORTEST) {
            reason.setErrorMessage(Texts.text("shell.return.too-short", SHORTEST));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        close();
        onReason.accept(words);
    }
}
