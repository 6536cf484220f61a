package org.fawen.reports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import org.fawen.reports.Behind;
import org.fawen.reports.Report;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;

/** The notices a line counts. */
class BehindTable extends Div {

    BehindTable(Report.Kind kind, List<Behind> lines, Moments moments) {
        setId("behind");
        addClassName("fw-book");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Texts.text("reports.kind." + kind));
        var table = new NativeTable();
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(Texts.text("reports.column.notice"));
        head.addHeaderCell().setText(Texts.text("reports.column.at"));
        head.addHeaderCell().setText(Texts.text("reports.behind." + kind));
        for (var line : lines) {
            var row = table.getBody().addRow();
            if (line.readable()) {
                var link = new Anchor("notices/" + line.notice(), line.title());
                link.getElement().setAttribute("router-link", true);
                row.addDataCell().add(link);
            } else {
                row.addDataCell().setText(line.title());
            }
            row.addDataCell().setText(moments.full(line.at()));
            row.addDataCell().setText(line.words());
        }
        add(table);
    }
}
