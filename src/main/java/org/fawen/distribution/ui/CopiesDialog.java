package org.fawen.distribution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.function.Consumer;
import org.fawen.distribution.Printing;
import org.fawen.notice.Refusal;
import org.fawen.shell.Texts;

/** Asks for 印制份数. */
class CopiesDialog extends Dialog {

    CopiesDialog(Printing now, Consumer<Printing> printing) {
        setHeaderTitle(Texts.text("distribution.copies.title"));
        addClassName("fw-dialog");
        var each = field("each", now.each());
        var kept = field("kept", now.kept());
        add(each, kept);
        var cancel = new Button(Texts.text("shell.act.cancel"), click -> close());
        var confirm = new Button(Texts.text("distribution.copies.confirm"), click -> {
            try {
                var wanted = new Printing(number(each), number(kept));
                close();
                printing.accept(wanted);
            } catch (Refusal refusal) {
                each.setErrorMessage(Texts.sentence(refusal));
                each.setInvalid(true);
            }
        });
        confirm.setId("confirm-copies");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }

    private static IntegerField field(String id, int value) {
        var field = new IntegerField(Texts.text("distribution.copies." + id));
        field.setId(id);
        field.setValue(value);
        field.setMin(0);
        field.setStepButtonsVisible(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    private static int number(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), -1);
    }
}
