package org.fawen.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fawen.drafting.Attachments;
import org.fawen.drafting.DraftSheet;
import org.fawen.drafting.PastedNotice;
import org.fawen.drafting.PastedText;
import org.fawen.identity.Organisation;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.shell.Texts;

/** The fields of a notice: 标题, 主送, 正文, 附件 and one line of 公文要素. Saves a moment after the last key. */
class DraftForm extends Div {

    private static final int PAUSE_MILLIS = 600;
    private static final String CLASSES = "[，,;；]";

    private final TextArea title = new TextArea(Texts.text("drafting.field.title"));
    private final TextField addressees = new TextField(Texts.text("drafting.field.addressees"));
    private final TextArea body = new TextArea(Texts.text("drafting.field.body"));
    private final Div report = new Div();
    private final ElementsForm elements;
    private final AttachmentsForm files;
    private final transient Runnable changed;
    private transient Content content;
    private transient List<Block> blocks;
    private boolean filling;

    DraftForm(DraftSheet sheet, Organisation organisation, Attachments attachments, Runnable changed) {
        this.changed = changed;
        content = sheet.content();
        blocks = content.blocks();
        elements = new ElementsForm(sheet, organisation, this::touched);
        files = new AttachmentsForm(content.attachments(), attachments, this::touched);
        addClassName("fw-draft-form");
        title.setId("title");
        title.setMinRows(1);
        title.setRequired(true);
        addressees.setId("addressees");
        addressees.setHelperText(Texts.text("drafting.field.addressees.help"));
        body.setId("body");
        body.setMinRows(18);
        body.setRequired(true);
        body.setHelperText(Texts.text("drafting.field.body.help"));
        report.addClassName("fw-paste-report");
        report.setVisible(false);
        Stream.of(title, body).forEach(field -> {
            field.setWidthFull();
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE_MILLIS);
        });
        addressees.setWidthFull();
        addressees.setValueChangeMode(ValueChangeMode.LAZY);
        addressees.setValueChangeTimeout(PAUSE_MILLIS);
        add(report, title, addressees, body, files, elements);
        fill();
        title.addValueChangeListener(change -> touched());
        addressees.addValueChangeListener(change -> touched());
        body.addValueChangeListener(change -> bodyChanged(change.getValue()));
    }

    private void fill() {
        filling = true;
        title.setValue(content.title());
        addressees.setValue(String.join("，", content.addressees()));
        body.setValue(PastedText.bodyText(blocks, content.attachments().size()));
        filling = false;
    }

    private void touched() {
        if (!filling) {
            title.setInvalid(false);
            body.setInvalid(false);
            changed.run();
        }
    }

    private void bodyChanged(String text) {
        if (filling) {
            return;
        }
        if (blocks.isEmpty() && title.getValue().isBlank()) {
            var pasted = PastedText.document(text);
            if (!pasted.title().isBlank() && !pasted.blocks().isEmpty()) {
                take(pasted, text);
                touched();
                return;
            }
        }
        blocks = PastedText.merge(blocks, text, files.attachments().size());
        touched();
    }

    /** A whole document was pasted: its parts land in their fields, with a report and a way back. */
    private void take(PastedNotice pasted, String text) {
        blocks = pasted.blocks();
        content = content.withTitle(pasted.title()).withBlocks(blocks);
        filling = true;
        title.setValue(pasted.title());
        addressees.setValue(String.join("，", pasted.addressees()));
        body.setValue(PastedText.bodyText(blocks));
        elements.take(pasted);
        filling = false;
        report.removeAll();
        var remarks = new UnorderedList();
        pasted.remarks().stream()
                .collect(Collectors.groupingBy(
                        remark -> Texts.text(
                                "drafting.pasted.kind." + remark.kind(),
                                Texts.text("drafting.pasted." + remark.what())),
                        LinkedHashMap::new,
                        Collectors.mapping(PastedNotice.Remark::text, Collectors.joining("；"))))
                .forEach((what, words) -> remarks.add(new ListItem(what + " " + words)));
        report.add(new Span(Texts.text("drafting.pasted.report")), remarks);
        report.add(asPlainText(text));
        report.setVisible(true);
    }

    private Component asPlainText(String text) {
        var undo = new Button(Texts.text("drafting.pasted.undo"), click -> {
            filling = true;
            title.setValue("");
            addressees.setValue("");
            body.setValue(text);
            filling = false;
            blocks = PastedText.body(text);
            report.setVisible(false);
            touched();
        });
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        return undo;
    }

    /** Marks what is missing at its field; whether anything is. */
    boolean marksMissing() {
        title.setErrorMessage(Texts.text("drafting.refused.title-missing"));
        title.setInvalid(title.getValue().isBlank());
        body.setErrorMessage(Texts.text("drafting.refused.body-missing"));
        body.setInvalid(blocks.isEmpty());
        if (title.isInvalid()) {
            title.focus();
        } else if (body.isInvalid()) {
            body.focus();
        }
        return title.isInvalid() || body.isInvalid();
    }

    /** The notice as the fields have it now. */
    Content content() {
        return new Content(
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
                blocks,
                files.attachments());
    }

    RoutingRequest request() {
        return elements.request();
    }

    /** One class of addressees a piece; the final colon goes. */
    static List<String> classes(String line) {
        return Arrays.stream(line.strip().replaceFirst("[：:]$", "").split(CLASSES))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
