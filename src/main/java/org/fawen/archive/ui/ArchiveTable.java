package org.fawen.archive.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import java.util.Set;
import org.fawen.archive.Archive;
import org.fawen.archive.ArchiveLine;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;

/** What lies in the archive, each with its package; several may be chosen. */
class ArchiveTable extends Div {

    private static final String[] COLUMNS = {"choose", "code", "title", "number", "retention", "made", "package"};

    ArchiveTable(List<ArchiveLine> lines, Archive archive, PersonId person, Moments moments, Set<NoticeId> chosen) {
        setId("archive");
        addClassName("fw-book");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Texts.text("shell.nav.archive"));
        var table = new NativeTable();
        var head = table.getHead().addRow();
        for (var column : COLUMNS) {
            head.addHeaderCell().setText(Texts.text("archive.column." + column));
        }
        for (var line : lines) {
            var code = line.code().toString();
            var row = table.getBody().addRow();
            row.addDataCell().add(choice(line, chosen));
            row.addDataCell().setText(code);
            row.addDataCell().setText(line.title());
            row.addDataCell().setText(line.number() == null ? "" : line.number().toString());
            row.addDataCell()
                    .setText(Texts.text("archive.retention." + line.code().retention()));
            row.addDataCell().setText(moments.full(line.madeAt()));
            var link = new Anchor(
                    Files.of(
                            code + ".zip",
                            "application/zip",
                            () -> archive.download(person, line.notice()).orElseGet(() -> new byte[0])),
                    Texts.text("archive.download"));
            link.getElement().setAttribute("download", code + ".zip");
            link.setAriaLabel(Texts.text("archive.download.of", line.title()));
            row.addDataCell().add(link);
        }
        add(table);
    }

    private static Checkbox choice(ArchiveLine line, Set<NoticeId> chosen) {
        var box = new Checkbox();
        box.setAriaLabel(Texts.text("archive.choose.of", line.title()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(line.notice());
            } else {
                chosen.remove(line.notice());
            }
        });
        return box;
    }
}
