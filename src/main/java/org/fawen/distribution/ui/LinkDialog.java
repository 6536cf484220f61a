package org.fawen.distribution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.fawen.shell.Texts;

/** Shows a link for somebody without an account, this once. */
class LinkDialog extends Dialog {

    LinkDialog(String token) {
        setHeaderTitle(Texts.text("distribution.link"));
        addClassName("fw-dialog");
        var link = new TextField(Texts.text("distribution.link.field"));
        link.setId("link");
        link.setReadOnly(true);
        link.setWidthFull();
        link.setValue("/r/" + token);
        // The address as this browser reaches it.
        link.getElement().executeJs("this.value = location.origin + $0", "/r/" + token);
        var copy = new Button(Texts.text("distribution.link.copy"), click -> {
            link.getElement().executeJs("navigator.clipboard?.writeText(this.value)");
            close();
        });
        copy.setId("copy-link");
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(Texts.text("distribution.link.hint")), link);
        getFooter().add(copy);
    }
}
