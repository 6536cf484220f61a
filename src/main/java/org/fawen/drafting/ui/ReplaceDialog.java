package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Attachment;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;

/** Another file in place of one: name, place, kind and all references stay. */
class ReplaceDialog extends Dialog {

    /** Takes the other file. */
    @FunctionalInterface
    interface Take {

        /** @throws Refusal when the file is not taken */
        void file(String name, byte[] bytes);
    }

    private final Div refusals = new Div();
    private final transient Take take;

    ReplaceDialog(Attachment present, Take take) {
        this.take = take;
        addClassName("fw-dialog");
        setHeaderTitle(Texts.text("drafting.replace.title", present.title()));
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setId("replacement");
        upload.setMaxFileSize(BlobStore.LARGEST);
        upload.setMaxFiles(1);
        upload.setI18n(UploadWords.inTheLanguageOfThePerson());
        upload.setUploadButton(new Button(Texts.text("drafting.replace.choose"), VaadinIcon.PAPERCLIP.create()));
        upload.setDropLabel(new Span(Texts.text("drafting.attachment.drop")));
        upload.addFileRejectedListener(rejected -> refuse(AttachmentsForm.tooLarge()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        refusals.getElement().setAttribute("role", "alert");
        add(new Paragraph(Texts.text("drafting.replace.lead", present.fileName())), upload, refusals);
        getFooter().add(new Button(Texts.text("shell.act.cancel"), click -> close()));
    }

    private void take(String name, byte[] bytes) {
        try {
            take.file(name, bytes);
            close();
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        refusals.removeAll();
        refusals.add(Notes.refused(Texts.sentence(refusal)));
    }
}
