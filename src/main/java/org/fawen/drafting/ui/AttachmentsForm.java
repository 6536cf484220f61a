package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.fawen.drafting.Attachments;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;

/** 附件: drop files, name them, order them, replace them, say whether they are printed with the text. */
class AttachmentsForm extends Div {

    /** What the form tells and asks. */
    interface Listener {

        /** Names, kinds or files changed. */
        void changed();

        /**
         * The order changed, so that references in the text must follow.
         *
         * @param places the new ordinal of each old one, from 1; 0 for one that is gone
         */
        void moved(IntUnaryOperator places);

        /** The bytes of an attachment of this draft, as far as the person may have them. */
        byte[] read(Attachment attachment);
    }

    private static final int MEGABYTE = 1024 * 1024;

    private final transient List<Attachment> attachments;
    private final transient Attachments service;
    private final transient Listener listener;
    private final Div rows = new Div();
    private final Div refusals = new Div();

    AttachmentsForm(List<Attachment> present, Attachments service, Listener listener) {
        this.attachments = new ArrayList<>(present);
        this.service = service;
        this.listener = listener;
        addClassName("fw-attachments-form");
        var label = new Span(Texts.text("drafting.field.attachments"));
        label.addClassName("fw-field-label");
        refusals.getElement().setAttribute("role", "alert");
        add(label, rows, upload(), refusals);
        draw();
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setId("upload");
        upload.setMaxFileSize(BlobStore.LARGEST);
        // One after the other: files lie in the order in which they were chosen.
        upload.getElement().setProperty("maxConcurrentUploads", 1);
        upload.setI18n(UploadWords.inTheLanguageOfThePerson());
        upload.setUploadButton(new Button(Texts.text("drafting.attachment.add"), VaadinIcon.PAPERCLIP.create()));
        upload.setDropLabel(new Span(Texts.text("drafting.attachment.drop")));
        upload.addFileRejectedListener(rejected -> refuse(tooLarge()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    static Refusal tooLarge() {
        return new Refusal("notice.refused.file-too-large", BlobStore.LARGEST / MEGABYTE);
    }

    private void take(String fileName, byte[] bytes) {
        try {
            var attachment = service.keep("", fileName, bytes, AttachmentKind.PRINT);
            var all = new ArrayList<>(attachments);
            all.add(attachment);
            service.checkTotal(all);
            attachments.add(attachment);
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
            rows.add(new AttachmentRow(place, attachments.size(), attachments.get(place), new OfRow(place)));
        }
    }

    /** What a row asks for. */
    private class OfRow implements AttachmentRow.Acts {

        private final int place;

        OfRow(int place) {
            this.place = place;
        }

        @Override
        public void change(Attachment changed) {
            attachments.set(place, changed);
            changed();
        }

        @Override
        public void replace() {
            var present = attachments.get(place);
            new ReplaceDialog(present, (fileName, bytes) -> {
                        var file = service.keep(present.title(), fileName, bytes, present.kind());
                        var all = new ArrayList<>(attachments);
                        all.set(place, file);
                        service.checkTotal(all);
                        change(file);
                    })
                    .open();
        }

        @Override
        public void move(int by) {
            Collections.swap(attachments, place, place + by);
            draw();
            var here = place + 1;
            var there = here + by;
            listener.moved(ordinal -> ordinal == here ? there : ordinal == there ? here : ordinal);
        }

        @Override
        public void remove() {
            attachments.remove(place);
            draw();
            var gone = place + 1;
            listener.moved(ordinal -> ordinal == gone ? 0 : ordinal > gone ? ordinal - 1 : ordinal);
        }

        @Override
        public byte[] read() {
            return listener.read(attachments.get(place));
        }
    }

    private void changed() {
        draw();
        listener.changed();
    }

    /** Goes to the name of the attachment at this place, from 0. */
    void focus(int place) {
        rows.getChildren().skip(place).findFirst().ifPresent(row -> ((AttachmentRow) row).focus());
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
