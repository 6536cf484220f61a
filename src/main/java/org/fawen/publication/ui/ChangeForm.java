package org.fawen.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.fawen.notice.ChangeKind;
import org.fawen.notice.LaterChange;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.content.Content;
import org.fawen.publication.Asking;
import org.fawen.publication.Correction;
import org.fawen.shell.Calendar;
import org.fawen.shell.Redline;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What is asked for after publication: which change, the words or the document, and the reason readers will see. */
class ChangeForm extends Composite<Div> {

    private static final int LONGEST = 500;
    private static final int SHORTEST = 5;

    private final RadioButtonGroup<ChangeKind> kind = new RadioButtonGroup<>();
    private final Paragraph consequence = new Paragraph();
    private final ReplacementRows replacements = new ReplacementRows();
    private final Div preview = new Div();
    private final TextField document = new TextField();
    private final DatePicker from = new DatePicker();
    private final TextArea reason = new TextArea();
    private final transient Content present;
    private final transient Function<Correction, Content> corrected;
    private final transient Function<String, Optional<Notice>> named;

    /**
     * @param asked the change to begin with, if it is possible
     * @param corrected puts words right, or refuses
     * @param named finds a notice by number or address
     */
    ChangeForm(
            Notice notice,
            Content present,
            @Nullable ChangeKind asked,
            Function<Correction, Content> corrected,
            Function<String, Optional<Notice>> named) {
        this.present = present;
        this.corrected = corrected;
        this.named = named;
        var possible = Arrays.stream(ChangeKind.values())
                .filter(one -> LaterChange.isOpenTo(one, notice.validity()))
                .toList();
        getContent().addClassName("fw-form");
        getContent().setId("change-form");
        kind.setId("kind");
        kind.setLabel(Texts.text("publication.change"));
        kind.setItems(possible);
        kind.setItemLabelGenerator(one -> Texts.text("publication.change." + one));
        kind.addValueChangeListener(change -> show());
        consequence.addClassName("fw-secondary");
        consequence.setId("consequence");
        preview.setId("correction-preview");
        document.setId("document");
        document.setHelperText(Texts.text("publication.change.document.help"));
        document.setMaxLength(LONGEST);
        from.setId("from");
        from.setLabel(Texts.text("publication.change.effective"));
        from.setI18n(Calendar.of(Texts.language()));
        from.setLocale(Texts.language());
        reason.setId("reason");
        reason.setLabel(Texts.text("publication.change.reason"));
        reason.setHelperText(Texts.text("publication.change.reason.help"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        replacements.onChange(this::compare);
        getContent().add(kind, consequence, replacements, preview, document, from, reason);
        kind.setValue(asked != null && possible.contains(asked) ? asked : possible.getFirst());
        show();
    }

    ChangeKind kind() {
        return kind.getValue();
    }

    private void show() {
        var chosen = kind.getValue();
        consequence.setText(Texts.text("publication.change.consequence." + chosen));
        replacements.setVisible(chosen == ChangeKind.CORRECTION);
        preview.setVisible(chosen == ChangeKind.CORRECTION);
        document.setVisible(chosen.needsDocument() || chosen == ChangeKind.TAKING_DOWN);
        document.setLabel(Texts.text(
                chosen == ChangeKind.TAKING_DOWN
                        ? "publication.change.document.instead"
                        : "publication.change.document"));
        from.setVisible(chosen == ChangeKind.REPEAL || chosen == ChangeKind.SUPERSESSION);
    }

    private void compare() {
        preview.removeAll();
        var correction = new Correction(replacements.value(), reason.getValue());
        if (correction.replacements().isEmpty()) {
            return;
        }
        try {
            preview.add(Redline.places(Comparison.of(present, corrected.apply(correction))));
        } catch (Refusal refusal) {
            var sentence = new Paragraph(Texts.sentence(refusal));
            sentence.addClassName("fw-field-error");
            sentence.getElement().setAttribute("role", "alert");
            preview.add(sentence);
        }
    }

    /** The correction; empty when something is missing, which is then said at its field. */
    Optional<Correction> correction() {
        compare();
        return hasReason() ? Optional.of(new Correction(replacements.value(), reason.getValue())) : Optional.empty();
    }

    /** What else is asked; empty when something is missing, which is then said at its field. */
    Optional<Asking> asking() {
        NoticeId says = null;
        if (document.isVisible() && !document.isEmpty()) {
            says = named.apply(document.getValue()).map(Notice::id).orElse(null);
        }
        var wanted = document.isVisible() && (kind().needsDocument() || !document.isEmpty());
        document.setInvalid(wanted && says == null);
        if (wanted && says == null) {
            document.setErrorMessage(Texts.text("publication.change.document.unknown"));
            document.focus();
            return Optional.empty();
        }
        return hasReason()
                ? Optional.of(new Asking(kind(), reason.getValue(), says, from.isVisible() ? from.getValue() : null))
                : Optional.empty();
    }

    private boolean hasReason() {
        var words = reason.getValue().strip();
        if (words.codePointCount(0, words.length()) >= SHORTEST) {
            return true;
        }
        reason.setErrorMessage(Texts.text("shell.return.too-short", SHORTEST));
        reason.setInvalid(true);
        reason.focus();
        return false;
    }
}
