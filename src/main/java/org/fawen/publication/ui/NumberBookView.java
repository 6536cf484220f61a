package org.fawen.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.Refusal;
import org.fawen.publication.NumberBook;
import org.fawen.publication.NumberEntry;
import org.fawen.publication.NumberSeries;
import org.fawen.publication.PrintedBook;
import org.fawen.shell.Moments;
import org.fawen.shell.Notes;
import org.fawen.shell.ReasonDialog;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;

/** 发文登记簿: every number of a series, and why no notice has it where none has. */
@Route("number-book")
@Menu(order = 52, icon = "vaadin:book", title = "shell.nav.number-book")
@RolesAllowed({"OFFICE_CLERK", "OFFICE_HEAD"})
@StyleSheet("context://ui/desk.css")
class NumberBookView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final NumberBook book;
    private final PrintedBook printed;
    private final CurrentPerson person;
    private final Moments moments;
    private final Select<NumberSeries> series = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final Div said = new Div();
    private final Div content = new Div();

    NumberBookView(NumberBook book, PrintedBook printed, CurrentPerson person, Moments moments) {
        this.book = book;
        this.printed = printed;
        this.person = person;
        this.moments = moments;
        addClassName("fw-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var head = new Header(new H1(Texts.text("shell.nav.number-book")));
        head.addClassName("fw-list-head");
        add(head, said);
        var kept = book.seriesOf(person.get());
        if (kept.isEmpty()) {
            var empty = new Div(new Paragraph(Texts.text("publication.book.none")));
            empty.setId("empty");
            empty.addClassName("fw-empty");
            add(empty);
            return;
        }
        series.setId("series");
        series.setLabel(Texts.text("publication.series"));
        series.setItemLabelGenerator(NumberSeries::name);
        series.setItems(kept);
        year.setId("year");
        year.setLabel(Texts.text("publication.book.year"));
        series.addValueChangeListener(change -> chooseYear());
        year.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show();
            }
        });
        var choice = new Div(series, year);
        choice.addClassName("fw-form");
        add(choice, content);
        series.setValue(kept.getFirst());
    }

    private void chooseYear() {
        var years = book.yearsOf(series.getValue());
        year.setItems(years);
        year.setValue(years.getFirst());
    }

    private void show() {
        content.removeAll();
        var entries = book.entries(person.get(), series.getValue(), year.getValue());
        var changes = book.mayChange(person.get(), series.getValue());
        content.add(tools(entries, changes));
        if (entries.isEmpty()) {
            content.add(new Paragraph(Texts.text("publication.book.empty")));
            return;
        }
        content.add(new NumberTable(entries, moments, changes ? this::askToVoid : null));
    }

    private Div tools(List<NumberEntry> entries, boolean changes) {
        var title = Texts.text(
                "publication.book.title",
                series.getValue().name(),
                year.getValue().toString());
        var rows = NumberTable.rows(entries, moments);
        var print = new Anchor(
                Downloads.of(title + ".pdf", "application/pdf", () -> printed.pdf(title, rows))
                        .inline(),
                Texts.text("publication.book.print"));
        print.setId("print");
        print.setTarget("_blank");
        var export = new Anchor(
                Downloads.of(title + ".xlsx", XLSX, () -> printed.xlsx(title, rows)),
                Texts.text("publication.book.xlsx"));
        export.setId("xlsx");
        export.getElement().setAttribute("download", title + ".xlsx");
        var tools = new Div(print, export);
        tools.addClassName("fw-sheet-links");
        if (changes) {
            var reserve = new Button(Texts.text("publication.reserve"), click -> askToReserve());
            reserve.setId("reserve");
            tools.add(reserve);
        }
        return tools;
    }

    private void askToReserve() {
        var chosen = series.getValue();
        ask("reserve", chosen.name(), reason -> {
            var number = book.reserve(person.get(), chosen, reason);
            Toasts.show(Texts.text("publication.reserved", number));
            chooseYear();
        });
    }

    private void askToVoid(NumberEntry entry) {
        ask("void", entry.number().toString(), reason -> {
            book.voidNumber(person.get(), series.getValue(), entry.number(), reason);
            Toasts.show(Texts.text("publication.voided", entry.number()));
        });
    }

    private void ask(String act, String what, Consumer<String> doing) {
        var question = new ReasonDialog.Question(
                act,
                Texts.text("publication.%s.title".formatted(act), what),
                Texts.text("publication.%s.consequence".formatted(act)),
                Texts.text("publication.book.reason"),
                List.of(),
                Texts.text("publication." + act));
        new ReasonDialog(question, "", reason -> {
                    said.removeAll();
                    try {
                        doing.accept(reason);
                    } catch (Refusal refusal) {
                        said.add(Notes.refused(Texts.sentence(refusal)));
                    }
                    show();
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.nav.number-book");
    }
}
