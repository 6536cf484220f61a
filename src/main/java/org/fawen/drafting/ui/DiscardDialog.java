package org.fawen.drafting.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.fawen.shell.Texts;

/** 作废草稿: cannot be taken back, so it asks. */
class DiscardDialog extends ConfirmDialog {

    DiscardDialog(String title, Consumer<String> onDiscard) {
        var reason = new TextField(Texts.text("drafting.discard.reason"));
        reason.setWidthFull();
        setHeader(Texts.text("drafting.discard.title"));
        setText(new com.vaadin.flow.component.html.Div(new com.vaadin.flow.component.html.Paragraph(title), reason));
        setCancelable(true);
        setCancelText(Texts.text("shell.act.cancel"));
        setConfirmText(Texts.text("drafting.act.discard"));
        addConfirmListener(confirm -> onDiscard.accept(reason.getValue()));
    }
}
