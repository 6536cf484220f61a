package org.fawen.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;

/** 退回: one text box with 常用语. The reason is mandatory and checked at its field. */
public class ReturnDialog extends Dialog {

    /** The shortest reason, in characters; the aggregate refuses shorter ones too. */
    public static final int SHORTEST = 5;

    private final TextArea reason = new TextArea(Texts.text("shell.return.reason"));
    private final Consumer<String> onReturn;

    /**
     * @param title of the notice
     * @param drafter name of who gets it back
     * @param typed words already typed as an opinion, to begin with
     * @param onReturn receives the reason; the dialog has closed by then
     */
    public ReturnDialog(String title, String drafter, String typed, Consumer<String> onReturn) {
        this(title, drafter, typed, Texts.list("shell.phrases.return"), onReturn);
    }

    public ReturnDialog(String title, String drafter, String typed, List<String> phrases, Consumer<String> onReturn) {
        this.onReturn = onReturn;
        setHeaderTitle(Texts.text("shell.return.title", title));
        addClassName("fw-dialog");
        reason.setId("reason");
        reason.setValue(typed);
        reason.setMaxLength(OpinionField.LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        add(
                new Paragraph(Texts.text("shell.return.target", drafter)),
                reason,
                new OpinionField.Phrases(phrases, reason));
        var cancel = new Button(Texts.text("shell.act.cancel"), click -> close());
        var confirm = new Button(Texts.text("shell.return.confirm"), click -> confirm());
        confirm.setId("confirm-return");
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
        onReturn.accept(words);
    }
}
