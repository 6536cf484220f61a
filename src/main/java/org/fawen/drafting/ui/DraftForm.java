package org.fawen.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
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
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

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

    private static final int PAUSE_MILLIS = 400;
    private static final String CLASSES = "[，,;；\n]";
    private static final String TOOLS = "editor-tools";

    private final TextArea title = new TextArea();
    private final TextArea addressees = new TextArea();
    private final NoticeEditor body;
    private final Span bodyMissing = new Span();
    private final Div report = new Div();
    private final ElementsForm elements;
    private final AttachmentsForm files;
    private transient @Nullable Listener listener;
    private transient Content content;
    private boolean filling;

    DraftForm(DraftSheet sheet, String owner, Organisation organisation, Attachments attachments) {
        content = sheet.content();
        elements = new ElementsForm(sheet, organisation, this::touched);
        files = new AttachmentsForm(content.attachments(), attachments, new FromFiles());
        body = new NoticeEditor(owner, content, new FromBrowser());
        body.setTools(TOOLS);
        body.setAttachments(content.attachments());
        addClassName("fw-draft-form");
        onPaper(title, "title", "drafting.field.title", "drafting.field.title");
        onPaper(addressees, "addressees", "drafting.field.addressees", "drafting.field.addressees.place");
        var template = sheet.template();
        if (template != null && !template.titleHint().isBlank()) {
            title.setPlaceholder(template.titleHint());
        }
        title.setMinRows(1);
        addressees.setMinRows(1);
        bodyMissing.setText(Texts.text("drafting.refused.body-missing"));
        bodyMissing.addClassName("fw-body-missing");
        bodyMissing.setVisible(false);
        report.addClassName("fw-paste-report");
        report.setVisible(false);
        var tools = new Div();
        tools.setId(TOOLS);
        tools.addClassName("fw-editor-tools");
        var paper = new Div(title, addressees, body, bodyMissing);
        paper.addClassNames("paper", "fw-sheet");
        paper.getElement().setAttribute("lang", "zh-CN");
        var below = new Div(files, elements);
        below.addClassName("fw-draft-below");
        add(tools, report, paper, below);
        fill();
        title.addValueChangeListener(change -> touched());
        addressees.addValueChangeListener(change -> touched());
        // Not while it is typed: the caret would jump.
        addressees.addBlurListener(blur -> addressees.setValue(line(classes(addressees.getValue()))));
    }

    @Override
    public void tell(Listener hears) {
        listener = hears;
    }

    private Listener listener() {
        return Objects.requireNonNull(listener);
    }

    static void onPaper(TextArea field, String id, String label, String placeholder) {
        field.setId(id);
        field.setAriaLabel(Texts.text(label));
        field.setPlaceholder(Texts.text(placeholder));
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
    }

    private void fill() {
        filling = true;
        title.setValue(content.title());
        addressees.setValue(line(content.addressees()));
        filling = false;
    }

    private void touched() {
        if (!filling) {
            title.setInvalid(false);
            bodyMissing.setVisible(false);
            listener().changed();
        }
    }

    /** What the attachments say. */
    private class FromFiles implements AttachmentsForm.Listener {

        @Override
        public void changed() {
            body.setAttachments(files.attachments());
            touched();
        }

        @Override
        public void moved(IntUnaryOperator places) {
            body.replace(MovedReferences.of(body.blocks(), places), false);
            changed();
        }

        @Override
        public byte[] read(Attachment attachment) {
            return listener().file(attachment);
        }
    }

    /** What the browser's editor says. */
    private class FromBrowser implements NoticeEditor.Listener {

        @Override
        public void changed() {
            touched();
        }

        @Override
        public void pasted(String text) {
            if (title.getValue().isBlank()) {
                var pasted = PastedText.document(text);
                if (!pasted.title().isBlank() && !pasted.blocks().isEmpty()) {
                    take(pasted);
                }
            }
            touched();
        }

        @Override
        public void refused(Refusal refusal) {
            listener().refused(refusal);
        }

        @Override
        public void found(BrowserCopy copy) {
            listener().found(copy);
        }

        @Override
        public void alive() {
            listener().alive();
        }
    }

    /** A whole document was pasted: its parts land in their fields, with a report and a way back. */
    private void take(PastedNotice pasted) {
        var before = body.blocks();
        // The recogniser knows text only: bold, merged cells and run-in headings come from what the browser pasted.
        var blocks = PastedText.merge(before, PastedText.bodyText(pasted.blocks()));
        filling = true;
        title.setValue(pasted.title());
        addressees.setValue(line(pasted.addressees()));
        body.replace(blocks, true);
        elements.take(pasted);
        filling = false;
        report.removeAll();
        report.add(new PasteReport(pasted.remarks(), () -> asPlainText(before), () -> report.setVisible(false)));
        report.setVisible(true);
        report.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private void asPlainText(List<Block> pasted) {
        filling = true;
        title.setValue("");
        addressees.setValue("");
        filling = false;
        body.replace(pasted, true);
        report.setVisible(false);
        touched();
    }

    /** 全部修正 as one step: what is typed meanwhile stays, and one act takes all of it back. */
    void correct(Content before, Content after, int places) {
        filling = true;
        title.setValue(after.title());
        addressees.setValue(line(after.addressees()));
        elements.setNote(after.note());
        files.show(after.attachments());
        body.replace(after.blocks(), true);
        filling = false;
        report.removeAll();
        report.add(new CorrectionReport(places, () -> takeBack(before, after), () -> report.setVisible(false)));
        report.setVisible(true);
        touched();
    }

    /** Where the text is still as it was corrected, it becomes what it was before. */
    private void takeBack(Content before, Content after) {
        filling = true;
        if (title.getValue().equals(after.title())) {
            title.setValue(before.title());
        }
        if (addressees.getValue().equals(line(after.addressees()))) {
            addressees.setValue(line(before.addressees()));
        }
        if (Objects.equals(elements.note(), after.note())) {
            elements.setNote(before.note());
        }
        if (files.attachments().equals(after.attachments())) {
            files.show(before.attachments());
        }
        body.replace(
                MergedBody.of(after.blocks(), body.blocks(), before.blocks()).decided(id -> Choice.MINE), true);
        filling = false;
        report.setVisible(false);
        touched();
    }

    @Override
    public void show(Content changed) {
        content = changed;
        fill();
        body.replace(changed.blocks(), false);
    }

    /** Shows the words of a finding, wherever on the form they stand. */
    void reveal(Finding finding) {
        switch (finding.place()) {
            case Place.InBlock ignored -> body.reveal(finding);
            case Place.InField place -> {
                switch (place.field()) {
                    case TITLE -> title.focus();
                    case ADDRESSEES -> addressees.focus();
                    case ATTACHMENTS -> files.focus(place.piece());
                    case BODY -> body.focus();
                    default -> elements.open(place.field());
                }
            }
        }
    }

    /** Marks what is missing at its field; whether anything is. */
    boolean marksMissing() {
        title.setErrorMessage(Texts.text("drafting.refused.title-missing"));
        title.setInvalid(title.getValue().isBlank());
        bodyMissing.setVisible(body.blocks().isEmpty());
        if (title.isInvalid()) {
            title.focus();
        } else if (bodyMissing.isVisible()) {
            body.focus();
        }
        return title.isInvalid() || bodyMissing.isVisible();
    }

    @Override
    public void saved(String words) {
        body.saved(words, title.getValue(), addressees.getValue());
    }

    @Override
    public void paused(String words) {
        body.paused(words);
    }

    @Override
    public NoticeEditor body() {
        return body;
    }

    @Override
    public Written written() {
        var now = new Content(
                elements.docType(),
                title.getValue(),
                elements.issuers(),
                classes(addressees.getValue()),
                classes(elements.copyTo()),
                elements.urgency(),
                elements.disclosure(),
                elements.audience(),
                content.replyTo(),
                content.minutes(),
                elements.note(),
                body.blocks(),
                files.attachments());
        return new Written(now, request());
    }

    private RoutingRequest request() {
        return elements.request();
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
