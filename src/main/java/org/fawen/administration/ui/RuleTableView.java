package org.fawen.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import org.fawen.shell.Texts;
import org.fawen.workflow.RuleBook;

/** One decision table: what is looked at, what it answers, row by row. */
class RuleTableView extends Section {

    RuleTableView(RuleBook.Table table) {
        this(table, null);
    }

    /** @param hit ids of the rows to show, which are those that decided; none shows all */
    RuleTableView(RuleBook.Table table, @org.jspecify.annotations.Nullable Set<String> hit) {
        addClassName("fw-rules");
        var heading = new H2(table.name());
        heading.setId("rules-" + table.id());
        getElement().setAttribute("aria-labelledby", "rules-" + table.id());
        add(heading);
        if (hit == null) {
            add(new Paragraph(table.about()));
            add(new Paragraph(Texts.text("administration.rules.hit." + table.hitPolicy())));
        }
        var header = new NativeTableRow(new NativeTableHeaderCell(Texts.text("administration.rules.row")));
        table.inputs().forEach(name -> header.add(new NativeTableHeaderCell(name)));
        table.outputs().forEach(name -> {
            var cell = new NativeTableHeaderCell(name);
            cell.addClassName("fw-rules-answer");
            header.add(cell);
        });
        header.add(new NativeTableHeaderCell(Texts.text("administration.rules.remark")));
        var body = new NativeTableBody();
        for (var number = 0; number < table.rows().size(); number++) {
            var row = table.rows().get(number);
            if (hit == null || hit.contains(row.id())) {
                body.add(row(number + 1, row));
            }
        }
        var grid = new NativeTable(new NativeTableHeader(header), body);
        var scrolled = new Div(grid);
        scrolled.addClassName("fw-rules-scroll");
        scrolled.getElement().setAttribute("tabindex", "0");
        scrolled.getElement().setAttribute("role", "region");
        scrolled.getElement().setAttribute("aria-labelledby", "rules-" + table.id());
        add(scrolled);
    }

    private static NativeTableRow row(int number, RuleBook.Row row) {
        var line = new NativeTableRow(new NativeTableCell(String.valueOf(number)));
        row.inputs().forEach(entry -> line.add(new NativeTableCell(entry.isEmpty() ? "–" : plain(entry))));
        row.outputs().forEach(entry -> {
            var cell = new NativeTableCell(plain(entry));
            cell.addClassName("fw-rules-answer");
            line.add(cell);
        });
        line.add(new NativeTableCell(row.about()));
        return line;
    }

    /** The words of an entry in those people use, where there are any. */
    static String plain(String entry) {
        return RuleWords.of(entry);
    }
}
