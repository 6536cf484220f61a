package org.fawen.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.fawen.notice.SiteColumn;
import org.fawen.notice.content.Content;
import org.fawen.publication.Release;
import org.fawen.shell.Calendar;
import org.fawen.shell.Texts;

/** The scope that was signed, byline and time of a release. Only what is not signed can be filled in. */
class ReleaseForm extends Composite<Div> {

    private static final int LONGEST = 60;

    private final boolean forThePublic;
    private final ZoneId zone;
    private final TextField editor = field("editor");
    private final TextField source = field("source");
    private final RadioButtonGroup<When> when = new RadioButtonGroup<>();
    private final DateTimePicker time = new DateTimePicker();
    private final Select<SiteColumn> column = new Select<>();

    /** When a notice is released. */
    enum When {
        NOW,
        LATER
    }

    /** @param works whether the institution works on a day */
    ReleaseForm(Content content, ZoneId zone, Predicate<LocalDate> works, Byline preset) {
        this.forThePublic = content.isForThePublic();
        this.zone = zone;
        getContent().addClassName("fw-form");
        getContent()
                .add(
                        fact(
                                "disclosure",
                                Texts.text("shell.facts.disclosure.value", content.disclosure(), content.audience())),
                        fact("scope", scope(content)));
        editor.setValue(preset.editor());
        source.setValue(preset.source());
        when.setId("when");
        when.setLabel(Texts.text("publication.when"));
        when.setItems(When.values());
        when.setItemLabelGenerator(choice -> Texts.text("publication.when." + choice));
        when.setValue(When.NOW);
        when.addValueChangeListener(change -> time.setVisible(change.getValue() == When.LATER));
        time.setId("time");
        time.setLabel(Texts.text("publication.time"));
        time.setStep(Duration.ofMinutes(5));
        time.setDatePickerI18n(Calendar.of(Texts.language()));
        time.setLocale(Texts.language());
        time.setVisible(false);
        time.addValueChangeListener(change -> {
            time.setInvalid(false);
            var chosen = change.getValue();
            time.setHelperText(
                    chosen == null || works.test(chosen.toLocalDate()) ? "" : Texts.text("publication.time.holiday"));
        });
        column.setId("column");
        column.setLabel(Texts.text("publication.column"));
        column.setItems(SiteColumn.values());
        column.setItemLabelGenerator(one -> Texts.text("publication.column." + one));
        column.setPlaceholder(Texts.text("publication.column.usual"));
        column.setEmptySelectionAllowed(true);
        column.setEmptySelectionCaption(Texts.text("publication.column.usual"));
        if (forThePublic) {
            getContent().add(editor, source, column, when, time);
        }
    }

    /** What is ordered; empty when something is missing, which is then said at its field. */
    Optional<Release> release() {
        if (!forThePublic) {
            return Optional.of(new Release(null, null, null));
        }
        if (when.getValue() == When.NOW) {
            return Optional.of(new Release(editor.getValue(), source.getValue(), null, column.getValue()));
        }
        if (time.getValue() == null) {
            refuseTime(Texts.text("publication.time.missing"));
            return Optional.empty();
        }
        var at = time.getValue().atZone(zone).toInstant();
        return Optional.of(new Release(editor.getValue(), source.getValue(), at, column.getValue()));
    }

    void refuseTime(String sentence) {
        time.setErrorMessage(sentence);
        time.setInvalid(true);
        time.focus();
    }

    Byline byline() {
        return new Byline(editor.getValue().strip(), source.getValue().strip());
    }

    void onByline(Consumer<Byline> changed) {
        editor.addValueChangeListener(change -> changed.accept(byline()));
        source.addValueChangeListener(change -> changed.accept(byline()));
    }

    private static String scope(Content content) {
        var addressees = String.join("、", content.addressees());
        if (!content.isForThePublic()) {
            return addressees;
        }
        return addressees.isEmpty()
                ? Texts.text("publication.scope.site")
                : Texts.text("publication.scope.site-and", addressees);
    }

    private static TextField field(String key) {
        var field = new TextField(Texts.text("publication." + key));
        field.setId(key);
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return field;
    }

    private static Div fact(String key, String value) {
        var label = new Span(Texts.text("publication." + key));
        label.addClassName("fw-secondary");
        var fact = new Div(label, new Span(value));
        fact.addClassName("fw-fact");
        fact.setId(key);
        return fact;
    }
}
