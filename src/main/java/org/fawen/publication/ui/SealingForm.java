package org.fawen.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Optional;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.notice.SealMode;
import org.fawen.publication.Sealings;
import org.fawen.publication.StampedScan;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** 电子印章 or 实物印章, and for the latter: print, how many copies, the scan of the stamped one. */
class SealingForm extends Composite<Div> {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_COPIES = 9_999;

    private final RadioButtonGroup<SealMode> mode = new RadioButtonGroup<>();
    private final IntegerField copies = new IntegerField(Texts.text("publication.seal.copies"));
    private final Div scanned = new Div();
    private final Div onPaper = new Div();
    private @Nullable StampedScan scan;

    SealingForm(Notice notice, List<String> organs, Sealings sealings) {
        getContent().addClassName("fw-form");
        var electronic = sealings.haveElectronicSeals(organs);
        mode.setId("mode");
        mode.setLabel(Texts.text("publication.seal.mode"));
        mode.setItems(SealMode.values());
        mode.setItemLabelGenerator(one -> Texts.text("publication.seal-mode." + one));
        mode.setItemEnabledProvider(one -> one == SealMode.PHYSICAL || electronic);
        mode.setValue(electronic ? SealMode.ELECTRONIC : SealMode.PHYSICAL);
        mode.addValueChangeListener(change -> say());
        getContent().add(fact(organs), mode);
        if (!electronic) {
            getContent().add(new Paragraph(Texts.text("publication.seal.no-electronic")));
        }
        furnishPaper(notice, sealings);
        getContent().add(onPaper);
        say();
    }

    SealMode mode() {
        return mode.getValue();
    }

    int copies() {
        return copies.getValue() == null ? 0 : copies.getValue();
    }

    /** The scan; empty when it is missing, which is then said at its field. */
    Optional<StampedScan> scan() {
        if (copies() < 1 || copies() > MOST_COPIES) {
            copies.setErrorMessage(Texts.text("publication.seal.copies.missing"));
            copies.setInvalid(true);
            copies.focus();
            return Optional.empty();
        }
        if (scan == null) {
            refuse(Texts.text("publication.seal.scan.missing"));
        }
        return Optional.ofNullable(scan);
    }

    private void furnishPaper(Notice notice, Sealings sealings) {
        onPaper.addClassName("fw-form");
        var master = new Anchor(
                Downloads.of("print-%s.pdf".formatted(notice.id()), "application/pdf", () -> sealings.master(notice)),
                Texts.text("publication.seal.master"));
        master.setId("master");
        master.setTarget("_blank");
        copies.setId("copies");
        copies.setMin(1);
        copies.setMax(MOST_COPIES);
        copies.setStepButtonsVisible(true);
        copies.addValueChangeListener(change -> copies.setInvalid(false));
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setId("scan");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(BlobStore.LARGEST);
        upload.setAcceptedMimeTypes("application/pdf", "image/jpeg", "image/png");
        upload.setUploadButton(new Button(Texts.text("publication.seal.scan"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(Texts.text("publication.seal.scan.hint")));
        upload.addFileRejectedListener(rejected ->
                refuse(Texts.sentence(new Refusal("notice.refused.file-too-large", BlobStore.LARGEST / MEGABYTE))));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        onPaper.add(master, copies, upload, scanned);
    }

    /** Takes the scan of the stamped copy. */
    void take(String name, byte[] bytes) {
        try {
            scan = StampedScan.of(name, bytes);
            scanned.removeAll();
            var taken = new Paragraph(Texts.text("publication.seal.scan.taken", name));
            taken.setId("scan-taken");
            scanned.add(taken);
        } catch (Refusal refusal) {
            refuse(Texts.sentence(refusal));
        }
    }

    private void refuse(String sentence) {
        scanned.removeAll();
        scanned.add(Notes.refused(sentence));
    }

    private void say() {
        onPaper.setVisible(mode() == SealMode.PHYSICAL);
    }

    private static Div fact(List<String> organs) {
        var label = new Span(Texts.text("publication.seal.organs"));
        label.addClassName("fw-secondary");
        var fact = new Div(label, new Span(String.join("、", organs)));
        fact.addClassName("fw-fact");
        fact.setId("organs");
        return fact;
    }
}
