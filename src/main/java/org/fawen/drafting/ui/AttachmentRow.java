package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.fawen.notice.content.Attachment;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.shell.AttachmentList;
import org.fawen.shell.Texts;

/** One attachment of a draft: its name, how it is issued, its file, and what can be done with it. */
class AttachmentRow extends Div {

    /** What the row asks of the form. */
    interface Acts {

        void change(Attachment changed);

        void replace();

        /** @param by -1 up, 1 down */
        void move(int by);

        void remove();

        byte[] read();
    }

    /** Digits of the hash that people compare, as with the 校验码 of a text. */
    private static final int TELLING_DIGITS = 8;

    private final TextField title = new TextField();

    /**
     * @param place from 0
     * @param of how many attachments there are
     */
    AttachmentRow(int place, int of, Attachment attachment, Acts acts) {
        addClassName("fw-attachment-row");
        var number = new Span((place + 1) + ".");
        title.setAriaLabel(Texts.text("drafting.attachment.title", place + 1));
        title.setValue(attachment.title());
        title.setValueChangeMode(ValueChangeMode.ON_BLUR);
        title.addValueChangeListener(change -> acts.change(attachment.withTitle(change.getValue())));
        title.addClassName("fw-attachment-title");
        var up = button(VaadinIcon.ARROW_UP, "up", place, () -> acts.move(-1));
        up.setEnabled(place > 0);
        var down = button(VaadinIcon.ARROW_DOWN, "down", place, () -> acts.move(1));
        down.setEnabled(place < of - 1);
        var tools = new Div(
                up,
                down,
                button(VaadinIcon.REFRESH, "replace", place, acts::replace),
                button(VaadinIcon.CLOSE, "remove", place, acts::remove));
        tools.addClassName("fw-attachment-tools");
        add(number, title, kind(place, attachment, acts), tools, facts(attachment, acts));
    }

    private static Select<AttachmentKind> kind(int place, Attachment attachment, Acts acts) {
        var kind = new Select<AttachmentKind>();
        kind.setItems(AttachmentKind.values());
        kind.setItemLabelGenerator(Texts::word);
        kind.setAriaLabel(Texts.text("drafting.attachment.kind", place + 1));
        kind.setValue(attachment.kind());
        kind.addValueChangeListener(change -> acts.change(attachment.withKind(change.getValue())));
        return kind;
    }

    private static Div facts(Attachment attachment, Acts acts) {
        var file = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = acts.read();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            attachment.fileName(),
                            attachment.mediaType(),
                            bytes.length);
                }),
                attachment.fileName());
        file.getElement().setAttribute("download", attachment.fileName());
        var about = new Span(Texts.text(
                "drafting.attachment.facts",
                AttachmentList.type(attachment),
                AttachmentList.size(attachment.length()),
                attachment.sha256().substring(0, TELLING_DIGITS)));
        var facts = new Div(file, about);
        facts.addClassNames("fw-attachment-facts", "fw-secondary");
        return facts;
    }

    private static Button button(VaadinIcon icon, String act, int place, Runnable does) {
        var button = new Button(icon.create(), click -> does.run());
        button.setId("attachment-%s-%d".formatted(act, place + 1));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.text("drafting.attachment." + act, place + 1));
        button.setTooltipText(Texts.text("drafting.attachment." + act, place + 1));
        return button;
    }

    void focus() {
        title.focus();
    }
}
