package org.fawen.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.fawen.checking.Finding;
import org.fawen.checking.Place;
import org.fawen.drafting.Attachments;
import org.fawen.drafting.DraftSheet;
import org.fawen.drafting.MergedBody;
import org.fawen.drafting.MergedBody.Choice;
import org.fawen.drafting.MergedDraft.Written;
import org.fawen.drafting.MovedReferences;
import org.fawen.drafting.PastedNotice;
import org.fawen.drafting.PastedText;
import org.fawen.identity.Organisation;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.shell.Texts;

/** The notice as it is written: 标题, 主送 and 正文 on the paper, 附件 and one line of 公文要素 under it. */
class DraftForm extends Div implements KeptForm {

    /** Hears of every change, some time after the last key. */
    interface Listener {

        void changed();

        void refused(Refusal refusal);

        void found(BrowserCopy copy);

        void alive();

        /** The bytes of an attachment, as far as the person may have them. */
        byte[] file(Attachment attachment);
    }

    private static final String CLASSES = "[，,;；\n]";

    private final WrittenPaper paper;
    private final Span bodyMissing = new Span();
    private final Div report = new Div();
    private final ElementsForm elements;
    private final AttachmentsForm files;
    private transient Content content;

    DraftForm(DraftSheet sheet, String owner, Organisation organisation, Attachments attachments) {
        content = sheet.content();
        paper = new WrittenPaper(content, owner, this::touched, this::pasted);
        elements = new ElementsForm(sheet, organisation, paper::touched);
        files = new AttachmentsForm(content.attachments(), attachments, new FromFiles());
        addClassName("fw-draft-form");
        var template = sheet.template();
        if (template != null && !template.titleHint().isBlank()) {
            paper.title().setPlaceholder(template.titleHint());
        }
        bodyMissing.setText(Texts.text("drafting.refused.body-missing"));
        bodyMissing.addClassName("fw-body-missing");
        bodyMissing.setVisible(false);
        report.addClassName("fw-paste-report");
        report.setVisible(false);
        paper.add(bodyMissing);
        var below = new Div(files, elements);
        below.addClassName("fw-draft-below");
        add(paper.tools(), report, paper, below);
    }

    @Override
    public void tell(Listener hears) {
        paper.tell(hears);
    }

    private void touched() {
        paper.title().setInvalid(false);
        bodyMissing.setVisible(false);
        paper.listener().changed();
    }

    /** What the attachments say. */
    private class FromFiles implements AttachmentsForm.Listener {

        @Override
        public void changed() {
            body().setAttachments(files.attachments());
            paper.touched();
        }

        @Override
        public void moved(IntUnaryOperator places) {
            body().replace(MovedReferences.of(body().blocks(), places), false);
            changed();
        }

        @Override
        public byte[] read(Attachment attachment) {
            return paper.listener().file(attachment);
        }
    }

    private void pasted(String text) {
        if (paper.title().getValue().isBlank()) {
            var found = PastedText.document(text);
            if (!found.title().isBlank() && !found.blocks().isEmpty()) {
                take(found);
            }
        }
    }

    /** A whole document was pasted: its parts land in their fields, with a report and a way back. */
    private void take(PastedNotice pasted) {
        var before = body().blocks();
        // The recogniser knows text only: bold, merged cells and run-in headings come from what the browser pasted.
        var blocks = PastedText.merge(before, PastedText.bodyText(pasted.blocks()));
        paper.quietly(() -> {
            paper.title().setValue(pasted.title());
            paper.addressees().setValue(line(pasted.addressees()));
            body().replace(blocks, true);
            elements.take(pasted);
        });
        report(new PasteReport(pasted.remarks(), () -> asPlainText(before), () -> report.setVisible(false)));
        report.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private void asPlainText(List<Block> pasted) {
        paper.quietly(() -> {
            paper.title().setValue("");
            paper.addressees().setValue("");
        });
        body().replace(pasted, true);
        report.setVisible(false);
        touched();
    }

    private void report(Component said) {
        report.removeAll();
        report.add(said);
        report.setVisible(true);
    }

    /** 全部修正 as one step: what is typed meanwhile stays, and one act takes all of it back. */
    void correct(Content before, Content after, int places) {
        paper.quietly(() -> {
            paper.title().setValue(after.title());
            paper.addressees().setValue(line(after.addressees()));
            elements.setNote(after.note());
            files.show(after.attachments());
            body().replace(after.blocks(), true);
        });
        report(new CorrectionReport(places, () -> takeBack(before, after), () -> report.setVisible(false)));
        touched();
    }

    /** Where the text is still as it was corrected, it becomes what it was before. */
    private void takeBack(Content before, Content after) {
        paper.quietly(() -> {
            if (paper.title().getValue().equals(after.title())) {
                paper.title().setValue(before.title());
            }
            if (paper.addressees().getValue().equals(line(after.addressees()))) {
                paper.addressees().setValue(line(before.addressees()));
            }
            if (Objects.equals(elements.note(), after.note())) {
                elements.setNote(before.note());
            }
            if (files.attachments().equals(after.attachments())) {
                files.show(before.attachments());
            }
            var typed = MergedBody.of(after.blocks(), body().blocks(), before.blocks());
            body().replace(typed.decided(id -> Choice.MINE), true);
        });
        report.setVisible(false);
        touched();
    }

    @Override
    public void show(Content changed) {
        content = changed;
        paper.show(changed);
    }

    /** Shows the words of a finding, wherever on the form they stand. */
    void reveal(Finding finding) {
        switch (finding.place()) {
            case Place.InBlock ignored -> body().reveal(finding);
            case Place.InField place -> {
                switch (place.field()) {
                    case TITLE -> paper.title().focus();
                    case ADDRESSEES -> paper.addressees().focus();
                    case ATTACHMENTS -> files.focus(place.piece());
                    case BODY -> body().focus();
                    default -> elements.open(place.field());
                }
            }
        }
    }

    /** Marks what is missing at its field; whether anything is. */
    boolean marksMissing() {
        var title = paper.title();
        title.setErrorMessage(Texts.text("drafting.refused.title-missing"));
        title.setInvalid(title.getValue().isBlank());
        bodyMissing.setVisible(body().blocks().isEmpty());
        if (title.isInvalid()) {
            title.focus();
        } else if (bodyMissing.isVisible()) {
            body().focus();
        }
        return title.isInvalid() || bodyMissing.isVisible();
    }

    @Override
    public void saved(String words) {
        paper.saved(words);
    }

    @Override
    public void paused(String words) {
        body().paused(words);
    }

    @Override
    public NoticeEditor body() {
        return paper.body();
    }

    @Override
    public Written written() {
        var now = new Content(
                elements.docType(),
                paper.title().getValue(),
                elements.issuers(),
                paper.classes(),
                classes(elements.copyTo()),
                elements.urgency(),
                elements.disclosure(),
                elements.audience(),
                content.replyTo(),
                content.minutes(),
                elements.note(),
                body().blocks(),
                files.attachments());
        return new Written(now, elements.request());
    }

    /** Classes of addressees as the field and the paper show them, with the colon that begins the text. */
    static String line(List<String> addressees) {
        return addressees.isEmpty() ? "" : String.join("，", addressees) + "：";
    }

    /** One class of addressees a piece; the final colon goes. */
    static List<String> classes(String line) {
        return Arrays.stream(line.strip().replaceFirst("[：:]+$", "").split(CLASSES))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
