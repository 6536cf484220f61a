package org.fawen.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fawen.drafting.Attachments;
import org.fawen.drafting.DraftSheet;
import org.fawen.drafting.MergedDraft.Written;
import org.fawen.drafting.PastedNotice;
import org.fawen.drafting.PastedText;
import org.fawen.identity.Organisation;
import org.fawen.notice.Refusal;
import org.fawen.notice.RoutingRequest;
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
        files = new AttachmentsForm(content.attachments(), attachments, this::filesChanged);
        body = new NoticeEditor(owner, content, new FromBrowser());
        body.setTools(TOOLS);
        body.setAttachments(content.attachments());
        addClassName("fw-draft-form");
        onPaper(title, "title", "drafting.field.title", "drafting.field.title");
        onPaper(addressees, "addressees", "drafting.field.addressees", "drafting.field.addressees.place");
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

    private void filesChanged() {
        body.setAttachments(files.attachments());
        touched();
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

    @Override
    public void show(Content changed) {
        content = changed;
        fill();
        body.replace(changed.blocks(), false);
    }

    /** Shows a place a finding names: a block of the text, or a field. */
    void reveal(String place) {
        switch (place) {
            case "title" -> title.focus();
            case "addressees" -> addressees.focus();
            case "body" -> body.focus();
            case "attachments" -> files.scrollIntoView();
            default -> {
                if (content.blocks().stream().anyMatch(block -> block.id().equals(place))) {
                    body.reveal(place);
                } else {
                    elements.setOpened(true);
                    elements.scrollIntoView();
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

    /** Classes of addressees as the field shows them. */
    static String line(List<String> addressees) {
        return String.join("，", addressees);
    }

    /** One class of addressees a piece; the final colon goes. */
    static List<String> classes(String line) {
        return Arrays.stream(line.strip().replaceFirst("[：:]$", "").split(CLASSES))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
