package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fawen.drafting.Attachments;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;

/** 附件: drop files, name them, order them, say whether they are printed with the text. */
class AttachmentsForm extends Div {

    private final transient List<Attachment> attachments;
    private final transient Attachments service;
    private final transient Runnable touched;
    private final Div rows = new Div();
    private final Div refusals = new Div();

    AttachmentsForm(List<Attachment> present, Attachments service, Runnable touched) {
        this.attachments = new ArrayList<>(present);
        this.service = service;
        this.touched = touched;
        addClassName("fw-attachments-form");
        var label = new Span(Texts.text("drafting.field.attachments"));
        label.addClassName("fw-field-label");
        add(label, rows, upload(), refusals);
        draw();
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setId("upload");
        upload.setMaxFileSize(BlobStore.LARGEST);
        upload.setUploadButton(new Button(Texts.text("drafting.attachment.add"), VaadinIcon.PAPERCLIP.create()));
        upload.setDropLabel(new Span(Texts.text("drafting.attachment.drop")));
        upload.addFileRejectedListener(
                rejected -> refuse(new Refusal("notice.refused.file-too-large", BlobStore.LARGEST / 1024 / 1024)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void take(String fileName, byte[] bytes) {
        try {
            attachments.add(service.keep("", fileName, bytes, AttachmentKind.PRINT));
            refusals.removeAll();
            changed();
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        refusals.removeAll();
        refusals.add(Notes.refused(Texts.sentence(refusal)));
    }

    private void draw() {
        rows.removeAll();
        for (var place = 0; place < attachments.size(); place++) {
            rows.add(row(place, attachments.get(place)));
        }
    }

    private Div row(int place, Attachment attachment) {
        var title = new TextField();
        title.setAriaLabel(Texts.text("drafting.attachment.title", place + 1));
        title.setValue(attachment.title());
        title.setValueChangeMode(ValueChangeMode.ON_BLUR);
        title.addValueChangeListener(change -> replace(place, attachment.withTitle(change.getValue())));
        var kind = new Select<AttachmentKind>();
        kind.setItems(AttachmentKind.values());
        kind.setItemLabelGenerator(Texts::word);
        kind.setAriaLabel(Texts.text("drafting.attachment.kind", place + 1));
        kind.setValue(attachment.kind());
        kind.addValueChangeListener(change -> replace(place, attachment.withKind(change.getValue())));
        var up = button(VaadinIcon.ARROW_UP, "drafting.attachment.up", () -> move(place));
        up.setEnabled(place > 0);
        var remove = button(VaadinIcon.CLOSE, "drafting.attachment.remove", () -> remove(place));
        var facts = new Span("%s · %d KB".formatted(attachment.fileName(), Math.max(1, attachment.length() / 1024)));
        facts.addClassName("fw-secondary");
        var row = new Div(new Span((place + 1) + "."), title, kind, facts, up, remove);
        row.addClassName("fw-attachment-row");
        return row;
    }

    private static Button button(VaadinIcon icon, String key, Runnable act) {
        var button = new Button(icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.text(key));
        button.setTooltipText(Texts.text(key));
        return button;
    }

    private void replace(int place, Attachment changed) {
        attachments.set(place, changed);
        changed();
    }

    private void move(int place) {
        Collections.swap(attachments, place, place - 1);
        changed();
    }

    private void remove(int place) {
        attachments.remove(place);
        changed();
    }

    private void changed() {
        draw();
        touched.run();
    }

    /** Goes to the name of the attachment at this place, from 0. */
    void focus(int place) {
        rows.getChildren()
                .skip(place)
                .findFirst()
                .flatMap(row ->
                        row.getChildren().filter(TextField.class::isInstance).findFirst())
                .ifPresent(title -> ((TextField) title).focus());
    }

    /** Shows other ones, without telling. */
    void show(List<Attachment> others) {
        attachments.clear();
        attachments.addAll(others);
        draw();
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }
}
