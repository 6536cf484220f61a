package org.fawen.distribution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.fawen.distribution.Delivery;
import org.fawen.distribution.Receiving.ReplyFile;
import org.fawen.distribution.Reply;
import org.fawen.distribution.ReplyForm;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Refusal;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** 回执: the issuer's question with its deadline, and the field it is answered in. */
class ReplyPanel extends Div {

    /** Receives an answer. */
    interface OnAnswer {

        void given(String answer, @Nullable ReplyFile file);
    }

    private final transient OnAnswer onAnswer;

    ReplyPanel(ReplyForm form, Delivery delivery, Moments moments, OnAnswer onAnswer) {
        this.onAnswer = onAnswer;
        setId("reply");
        addClassName("fw-panel");
        add(new H2(Texts.text("distribution.reply")), new Paragraph(form.question()));
        add(new Paragraph(Texts.text("distribution.reply-by", moments.full(form.dueAt()))));
        var given = delivery.reply();
        if (given != null) {
            var said = new Paragraph(Texts.text("distribution.reply.given", words(given), given.by()));
            said.setId("given");
            add(said);
        }
        switch (form.kind()) {
            case YES_NO -> askYesOrNo();
            case NUMBER -> askNumber(form);
            case FILE -> askFile();
        }
    }

    /** The answer as people read it. */
    static String words(Reply reply) {
        return switch (reply.answer()) {
            case Reply.YES -> Texts.text("distribution.yes");
            case Reply.NO -> Texts.text("distribution.no");
            default -> reply.answer();
        };
    }

    private void askYesOrNo() {
        var choice = new RadioButtonGroup<String>(Texts.text("distribution.reply.answer"));
        choice.setId("answer");
        choice.setItems(Reply.YES, Reply.NO);
        choice.setItemLabelGenerator(
                answer -> Texts.text(answer.equals(Reply.YES) ? "distribution.yes" : "distribution.no"));
        add(choice, send(() -> {
            if (choice.getValue() == null) {
                choice.setErrorMessage(Texts.text("distribution.refused.yes-no"));
                choice.setInvalid(true);
                return;
            }
            onAnswer.given(choice.getValue(), null);
        }));
    }

    private void askNumber(ReplyForm form) {
        var number = new TextField(Texts.text("distribution.reply.answer"));
        number.setId("answer");
        number.addValueChangeListener(change -> number.setInvalid(false));
        add(number, send(() -> {
            try {
                onAnswer.given(form.answer(number.getValue()), null);
            } catch (Refusal refusal) {
                number.setErrorMessage(Texts.sentence(refusal));
                number.setInvalid(true);
            }
        }));
    }

    private void askFile() {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) ->
                onAnswer.given(file.fileName(), new ReplyFile(file.fileName(), file.contentType(), bytes))));
        upload.setId("answer");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(BlobStore.LARGEST);
        upload.setUploadButton(new Button(Texts.text("distribution.reply.file")));
        add(upload);
    }

    private static Button send(Runnable sending) {
        var send = new Button(Texts.text("distribution.reply.send"), click -> sending.run());
        send.setId("send-reply");
        return send;
    }
}
