package org.fawen.drafting.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.fawen.shell.Texts;

/** The words of an upload and its progress. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N inTheLanguageOfThePerson() {
        var words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Texts.text("drafting.upload.too-big"))
                .setTooManyFiles(Texts.text("drafting.upload.too-many"))
                .setIncorrectFileType(Texts.text("drafting.upload.wrong-type")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Texts.text("drafting.upload.connecting"))
                        .setStalled(Texts.text("drafting.upload.stalled"))
                        .setProcessing(Texts.text("drafting.upload.processing"))
                        .setHeld(Texts.text("drafting.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Texts.text("drafting.upload.remaining"))
                        .setUnknown(Texts.text("drafting.upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Texts.text("drafting.upload.unavailable"))
                        .setUnexpectedServerError(Texts.text("drafting.upload.failed"))
                        .setForbidden(Texts.text("drafting.upload.forbidden"))));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "KB", "MB", "GB")));
        return words;
    }
}
