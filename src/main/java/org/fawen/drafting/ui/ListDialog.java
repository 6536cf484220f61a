package org.fawen.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.time.LocalDate;
import org.fawen.checking.EditingList;
import org.fawen.drafting.ListFile;
import org.fawen.drafting.ListImport;
import org.fawen.drafting.ListTrial;
import org.fawen.notice.Refusal;
import org.fawen.shell.Calendar;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Takes in an editing list, typed or as a CSV or text file, after showing what was read, what was left out, and which
 * published notices it would find.
 */
class ListDialog extends Dialog {

    /** What becomes of the list. */
    interface Listener {

        /** What it would find in what is published. */
        ListTrial.Result tryOut(EditingList list);

        /** @throws Refusal when it is not taken */
        void take(LocalDate from, EditingList list);
    }

    /** Longer lists of notices are cut: their number says enough. */
    private static final int SHOWN = 20;

    private static final int LARGEST = 2 * 1024 * 1024;

    private final TextArea words = new TextArea(Texts.text("drafting.list.words"));
    private final TextField source = new TextField(Texts.text("drafting.list.source"));
    private final DatePicker from = new DatePicker(Texts.text("drafting.template.from"));
    private final Div report = new Div();
    private final Button confirm = new Button(Texts.text("drafting.list.try"), click -> confirm());
    private final transient Listener listener;
    /** What was tried out last: the next click takes it. */
    private transient @Nullable EditingList tried;

    ListDialog(LocalDate today, Listener listener) {
        this.listener = listener;
        addClassName("fw-dialog");
        setHeaderTitle(Texts.text("drafting.list.title"));
        setWidth("720px");
        words.setId("list-words");
        words.setMinRows(6);
        words.setMaxRows(12);
        words.setWidthFull();
        words.setHelperText(Texts.text("drafting.list.words.help"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> read());
        source.setId("list-source");
        source.setWidthFull();
        source.setHelperText(Texts.text("drafting.list.source.help"));
        source.setValueChangeMode(ValueChangeMode.LAZY);
        source.addValueChangeListener(change -> read());
        from.setId("list-from");
        from.setI18n(Calendar.of(Texts.language()));
        from.setMin(today);
        from.setValue(today);
        from.addValueChangeListener(change -> read());
        report.getElement().setAttribute("role", "status");
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> file(file.fileName(), bytes)));
        upload.setId("list-file");
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(UploadWords.inTheLanguageOfThePerson());
        upload.setUploadButton(new Button(Texts.text("drafting.list.file")));
        upload.addFileRejectedListener(
                rejected -> refuse(new Refusal("notice.refused.file-too-large", LARGEST / 1024 / 1024)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(upload, words, source, from, report);
        confirm.setId("take-list");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.text("shell.act.cancel"), click -> close()), confirm);
    }

    private void file(String name, byte[] bytes) {
        try {
            words.setValue(ListFile.text(name, bytes));
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void read() {
        tried = null;
        confirm.setText(Texts.text("drafting.list.try"));
        if (!words.getValue().isBlank() && !source.getValue().isBlank()) {
            try {
                show(imported());
            } catch (Refusal refusal) {
                refuse(refusal);
            }
        }
    }

    private ListImport imported() {
        var day = from.getValue();
        if (day == null) {
            throw new Refusal("drafting.refused.template.past");
        }
        return ListImport.read(words.getValue(), day, source.getValue());
    }

    private void show(ListImport imported) {
        report.removeAll();
        report.add(new Paragraph(Texts.text(
                "drafting.list.read",
                imported.list().entries().size(),
                imported.remarks().size())));
        var left = new UnorderedList();
        imported.remarks().stream()
                .limit(SHOWN)
                .forEach(remark -> left.add(
                        new ListItem(Texts.text("drafting.list.left." + remark.why(), remark.line(), remark.text()))));
        if (left.getComponentCount() > 0) {
            report.add(left);
        }
    }

    private void refuse(Refusal refusal) {
        report.removeAll();
        report.add(Notes.refused(Texts.sentence(refusal)));
    }

    /** First what the list would find is shown, then it is taken. */
    private void confirm() {
        try {
            var imported = imported();
            if (imported.list().equals(tried)) {
                listener.take(imported.list().date(), imported.list());
                close();
            } else {
                tried = imported.list();
                show(imported);
                show(listener.tryOut(imported.list()));
                confirm.setText(Texts.text("drafting.list.take"));
            }
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private void show(ListTrial.Result result) {
        var sum = new Paragraph(Texts.text(
                "drafting.list.tried", result.looked(), result.found().size()));
        sum.setId("list-tried");
        report.add(sum);
        var notices = new UnorderedList();
        result.found().stream().limit(SHOWN).forEach(found -> {
            var page = new Anchor("/notices/" + found.notice(), found.title());
            page.setTarget("_blank");
            page.getElement().setAttribute("router-ignore", true);
            notices.add(new ListItem(
                    page, new Span(Texts.text("drafting.list.tried.words", String.join("、", found.words())))));
        });
        if (notices.getComponentCount() > 0) {
            report.add(notices);
        }
    }
}
