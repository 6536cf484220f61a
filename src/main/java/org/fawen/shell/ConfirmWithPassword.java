package org.fawen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Asks again for the password before an act that binds the institution (definitions §8). */
public class ConfirmWithPassword extends Dialog {

    private final PasswordField password = new PasswordField(Texts.text("shell.confirm.password"));
    private final Predicate<String> act;
    private BooleanSupplier complete = () -> true;

    /**
     * @param title what is confirmed, such as 党委书记签发
     * @param sentence exactly what will happen, with revision and 校验码
     * @param act does it and answers whether the password was right; a wrong one leaves the dialog open
     */
    public ConfirmWithPassword(String title, String sentence, Predicate<String> act) {
        this.act = act;
        setHeaderTitle(title);
        addClassName("fw-dialog");
        password.setId("password");
        password.setWidthFull();
        password.setAutofocus(true);
        password.getElement().setAttribute("autocomplete", "current-password");
        password.addKeyPressListener(Key.ENTER, press -> confirm());
        add(new Paragraph(sentence), password);
        var cancel = new Button(Texts.text("shell.act.cancel"), click -> close());
        var confirm = new Button(title, click -> confirm());
        confirm.setId("confirm-password");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }

    /**
     * Asks for something else before the password.
     *
     * @param isComplete answers whether it is filled in, and otherwise says at its field what is missing
     */
    public ConfirmWithPassword asking(Component component, BooleanSupplier isComplete) {
        addComponentAtIndex(indexOf(password), component);
        complete = isComplete;
        return this;
    }

    private void confirm() {
        if (!complete.getAsBoolean()) {
            return;
        }
        if (password.isEmpty()) {
            refuse("shell.confirm.empty");
        } else if (act.test(password.getValue())) {
            close();
        } else {
            password.clear();
            refuse("shell.confirm.wrong");
        }
    }

    private void refuse(String key) {
        password.setErrorMessage(Texts.text(key));
        password.setInvalid(true);
        password.focus();
    }
}
