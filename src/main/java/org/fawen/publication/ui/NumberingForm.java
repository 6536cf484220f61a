package org.fawen.publication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.Notice;
import org.fawen.publication.NumberSeries;
import org.fawen.publication.Publications;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Series, number and date of a notice to be registered. The series is asked for only where there are several. */
class NumberingForm extends Composite<Div> {

    private final Notice notice;
    private final Publications publications;
    private final List<NumberSeries> offered;
    private final Select<NumberSeries> series = new Select<>();
    private final Select<DocumentNumber> reserved = new Select<>();
    private final Span number = new Span();
    private @Nullable DocumentNumber shown;

    NumberingForm(Notice notice, Publications publications) {
        this.notice = notice;
        this.publications = publications;
        offered = publications.seriesFor(notice);
        getContent().addClassName("fw-form");
        if (offered.isEmpty()) {
            var none = new Paragraph(Texts.text("publication.series.none"));
            none.setId("no-series");
            getContent().add(none);
            return;
        }
        series.setId("series");
        series.setLabel(Texts.text("publication.series"));
        series.setItemLabelGenerator(NumberSeries::name);
        series.setItems(offered);
        series.setValue(offered.getFirst());
        series.setVisible(offered.size() > 1 && notice.number() == null);
        series.addValueChangeListener(change -> say());
        reserved.setId("reserved");
        reserved.setLabel(Texts.text("publication.reserved-numbers"));
        reserved.setEmptySelectionAllowed(true);
        reserved.setEmptySelectionCaption(Texts.text("publication.reserved-numbers.next"));
        reserved.setItemLabelGenerator(one -> one == null ? "" : one.toString());
        reserved.addValueChangeListener(change -> sayNumber());
        number.setId("number");
        number.addClassName("fw-number");
        getContent().add(series, reserved, fact("publication.number", number), date());
        say();
    }

    boolean hasSeries() {
        return !offered.isEmpty();
    }

    NumberSeries series() {
        return series.getValue();
    }

    /** The number that was shown; somebody else may take it first. */
    DocumentNumber number() {
        return Objects.requireNonNull(shown);
    }

    /** The reserved number that was chosen; empty for the next one. */
    Optional<DocumentNumber> reserved() {
        return reserved.getOptionalValue();
    }

    private void say() {
        var waiting = publications.reservedNumbers(notice, series());
        reserved.setItems(waiting);
        reserved.setVisible(!waiting.isEmpty() && notice.number() == null);
        sayNumber();
    }

    private void sayNumber() {
        shown = notice.number() == null
                ? reserved().orElseGet(() -> publications.nextNumber(notice, series()))
                : notice.number();
        number.setText(shown.toString());
    }

    private Div date() {
        var day = notice.documentDate();
        return fact("publication.document-date", new Span(day == null ? "" : Moments.documentDate(day)));
    }

    private static Div fact(String key, Span value) {
        var label = new Span(Texts.text(key));
        label.addClassName("fw-secondary");
        var fact = new Div(label, value);
        fact.addClassName("fw-fact");
        return fact;
    }
}
