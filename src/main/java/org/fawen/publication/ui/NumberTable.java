package org.fawen.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.fawen.publication.NumberEntry;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The lines of the register as a table; voided numbers are struck. */
class NumberTable extends Div {

    /** @param voiding hears of a number to be voided; none for those who may not */
    NumberTable(List<NumberEntry> entries, Moments moments, @Nullable Consumer<NumberEntry> voiding) {
        setId("book");
        addClassName("fw-book");
        // On a phone it scrolls sideways, by keys too.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Texts.text("shell.nav.number-book"));
        var table = new NativeTable();
        var head = table.getHead().addRow();
        head().forEach(word -> head.addHeaderCell().setText(word));
        if (voiding != null) {
            head.addHeaderCell().setText(Texts.text("publication.book.acts"));
        }
        for (var entry : entries) {
            var row = table.getBody().addRow();
            row.addClassName("fw-book-" + entry.state().name().toLowerCase(Locale.ROOT));
            words(entry, moments).forEach(word -> row.addDataCell().setText(word));
            if (voiding != null) {
                act(row, entry, voiding);
            }
        }
        add(table);
    }

    private static void act(NativeTableRow row, NumberEntry entry, Consumer<NumberEntry> voiding) {
        var cell = row.addDataCell();
        if (entry.mayBeVoided()) {
            var button = new Button(Texts.text("publication.void"), click -> voiding.accept(entry));
            button.setId("void-" + entry.number().serial());
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel(Texts.text("publication.void.title", entry.number()));
            cell.add(button);
        }
    }

    /** The same lines as words, the head first. */
    static List<List<String>> rows(List<NumberEntry> entries, Moments moments) {
        var rows = new ArrayList<List<String>>();
        rows.add(head());
        entries.forEach(entry -> rows.add(words(entry, moments)));
        return rows;
    }

    private static List<String> head() {
        return List.of(
                Texts.text("publication.book.number"),
                Texts.text("publication.book.state"),
                Texts.text("publication.book.words"),
                Texts.text("publication.book.by"),
                Texts.text("publication.book.at"));
    }

    private static List<String> words(NumberEntry entry, Moments moments) {
        var until = entry.until();
        var words = switch (entry.state()) {
            case UNKNOWN -> Texts.text("publication.book.unknown");
            case ABANDONED -> Texts.text("publication.book.abandoned", entry.words());
            case RESERVED ->
                Texts.text(
                        "publication.book.reserved", entry.words(), until == null ? "" : Moments.documentDate(until));
            case ISSUED, VOIDED -> entry.words();
        };
        return List.of(
                entry.number().toString(),
                Texts.text("publication.book.state." + entry.state()),
                words,
                entry.by(),
                entry.at() == null ? "" : moments.full(entry.at()));
    }
}
