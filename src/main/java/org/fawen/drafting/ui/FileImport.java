package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.fawen.drafting.ImportedFile;
import org.fawen.drafting.PastedNotice;
import org.fawen.drafting.docx.Docx;
import org.fawen.notice.Refusal;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;

/** 导入文件: takes one DOCX, text or interchange file and hands over what was recognised in it. */
class FileImport extends Div {

    /** Hears of a file that was read. */
    @FunctionalInterface
    interface Read {
        void file(String name, PastedNotice notice);
    }

    private static final int MEGABYTE = 1024 * 1024;

    private final Div refusals = new Div();
    private final transient Read read;

    FileImport(Read read) {
        this.read = read;
        addClassName("fw-file-import");
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setId("import");
        upload.setMaxFileSize(Docx.LARGEST);
        upload.setUploadButton(new Button(Texts.text("drafting.import"), VaadinIcon.FILE_ADD.create()));
        upload.setDropLabel(new Span(Texts.text("drafting.import.hint")));
        upload.addFileRejectedListener(
                rejected -> refuse(new Refusal("notice.refused.file-too-large", Docx.LARGEST / MEGABYTE)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(upload, refusals);
    }

    private void take(String name, byte[] bytes) {
        try {
            var notice = ImportedFile.read(name, bytes);
            refusals.removeAll();
            read.file(name, notice);
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        refusals.removeAll();
        refusals.add(Notes.refused(Texts.sentence(refusal)));
    }
}
