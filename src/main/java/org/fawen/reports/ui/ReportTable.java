package org.fawen.reports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fawen.notice.Step;
import org.fawen.reports.BarChart;
import org.fawen.reports.Report;
import org.fawen.reports.Report.Line;
import org.fawen.shell.Texts;

/** The numbers beside the bars; each line leads to what it counts. */
class ReportTable extends Div {

    ReportTable(Report report, Function<Line, String> address) {
        setId("report");
        addClassName("fw-book");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Texts.text("reports.kind." + report.kind()));
        var table = new NativeTable();
        var head = table.getHead().addRow();
        var rows = rows(report);
        rows.getFirst().forEach(word -> head.addHeaderCell().setText(word));
        for (var place = 0; place < report.lines().size(); place++) {
            var words = rows.get(place + 1);
            var row = table.getBody().addRow();
            var link = new Anchor(address.apply(report.lines().get(place)), words.getFirst());
            link.getElement().setAttribute("router-link", true);
            row.addDataCell().add(link);
            words.stream().skip(1).forEach(word -> row.addDataCell().setText(word));
        }
        add(table);
    }

    /** What a line counts, as people call it. */
    static String name(Line line) {
        var unit = line.name().isEmpty() ? Texts.text("reports.leaders") : line.name();
        return line.step().isEmpty() ? unit : Texts.word(Step.of(line.step())) + " · " + unit;
    }

    /** All words, the head first. */
    static List<List<String>> rows(Report report) {
        var rows = new ArrayList<List<String>>();
        var columns = columns(report.kind());
        var head = new ArrayList<String>();
        head.add(Texts.text("reports.column.what"));
        for (var column = 1; column <= columns; column++) {
            head.add(Texts.text("reports.column.%s.%d".formatted(report.kind(), column)));
        }
        rows.add(head);
        for (var line : report.lines()) {
            var row = new ArrayList<String>();
            row.add(name(line));
            line.values().stream().limit(columns).map(BarChart::number).forEach(row::add);
            rows.add(row);
        }
        return rows;
    }

    private static int columns(Report.Kind kind) {
        return switch (kind) {
            case TURNAROUND, OVERDUE, RECEIPTS -> 3;
            case RETURNS, PUBLICATIONS -> 2;
        };
    }
}
