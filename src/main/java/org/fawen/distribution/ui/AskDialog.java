package org.fawen.distribution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.fawen.distribution.ReplyForm;
import org.fawen.notice.Refusal;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;

/** Asks what everybody shall answer (回执), how, and until when. */
class AskDialog extends Dialog {

    private static final int DAYS = 7;

    private final TextArea question = new TextArea(Texts.text("distribution.ask.question"));
    private final RadioButtonGroup<ReplyForm.Kind> kind = new RadioButtonGroup<>(Texts.text("distribution.ask.kind"));
    private final DateTimePicker due = new DateTimePicker(Texts.text("distribution.ask.due"));

    AskDialog(Moments moments, Consumer<ReplyForm> asking) {
        setHeaderTitle(Texts.text("distribution.ask"));
        addClassName("fw-dialog");
        question.setId("question");
        question.setWidthFull();
        question.setMaxLength(200);
        question.addValueChangeListener(change -> question.setInvalid(false));
        kind.setId("kind");
        kind.setItems(ReplyForm.Kind.values());
        kind.setItemLabelGenerator(one -> Texts.text("distribution.ask.kind." + one));
        kind.setValue(ReplyForm.Kind.YES_NO);
        due.setId("due");
        due.setValue(moments.local()
                .plusDays(DAYS)
                .withHour(17)
                .withMinute(0)
                .withSecond(0)
                .withNano(0));
        add(question, kind, due);
        var cancel = new Button(Texts.text("shell.act.cancel"), click -> close());
        var ask = new Button(Texts.text("distribution.ask"), click -> {
            if (due.getValue() == null) {
                due.setErrorMessage(Texts.text("distribution.refused.due"));
                due.setInvalid(true);
                return;
            }
            try {
                var form = new ReplyForm(question.getValue(), kind.getValue(), moments.instantOf(due.getValue()));
                close();
                asking.accept(form);
            } catch (Refusal refusal) {
                question.setErrorMessage(Texts.sentence(refusal));
                question.setInvalid(true);
            }
        });
        ask.setId("confirm-ask");
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, ask);
    }
}
