package org.fawen.archive.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fawen.archive.Archive;
import org.fawen.archive.ArchiveException;
import org.fawen.archive.ArchiveLine;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.NoticeId;
import org.fawen.reports.ReportFiles;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;

/** 档案: what lies in the archive, what could not be put there, and what is handed over. */
@Route("archive")
@Menu(order = 65, icon = "vaadin:archive", title = "shell.nav.archive")
@RolesAllowed("ARCHIVIST")
@StyleSheet("context://ui/desk.css")
@StyleSheet("context://ui/distribution.css")
class ArchiveView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient Archive archive;
    private final transient CurrentPerson person;
    private final transient Moments moments;
    private final transient Set<NoticeId> chosen = ConcurrentHashMap.newKeySet();

    ArchiveView(Archive archive, CurrentPerson person, Moments moments) {
        this.archive = archive;
        this.person = person;
        this.moments = moments;
        addClassName("fw-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        chosen.clear();
        var head = new Header(new H1(Texts.text("shell.nav.archive")));
        head.addClassName("fw-list-head");
        add(head);
        var exceptions = archive.exceptions(person.get());
        if (!exceptions.isEmpty()) {
            add(exceptions(exceptions));
        }
        var lines = archive.lines(person.get());
        if (lines.isEmpty()) {
            var empty = new Div(new Paragraph(Texts.text("archive.empty")));
            empty.setId("empty");
            empty.addClassName("fw-empty");
            add(empty);
        } else {
            add(tools(lines), new ArchiveTable(lines, archive, person.get(), moments, chosen));
        }
    }

    private Div exceptions(List<ArchiveException> exceptions) {
        var box = new Div(new H2(Texts.text("archive.exceptions", exceptions.size())));
        box.setId("exceptions");
        for (var one : exceptions) {
            var again = new Button(Texts.text("archive.retry"), click -> {
                archive.retry(person.get(), one.notice());
                show();
            });
            again.setId("retry-" + one.notice());
            again.setAriaLabel(Texts.text("archive.retry.of", one.title()));
            box.add(new Div(new Paragraph(Texts.text("archive.exception", one.title(), one.reason())), again));
        }
        return box;
    }

    private Div tools(List<ArchiveLine> lines) {
        var title = Texts.text("archive.transfer");
        var keeper = person.get();
        var rows = archive.transferList(lines);
        var tools = new Div(
                link("csv", title + ".csv", "text/csv; charset=utf-8", () -> ReportFiles.csv(rows)),
                link("xlsx", title + ".xlsx", XLSX, () -> ReportFiles.xlsx(title, rows)),
                link("zip", title + ".zip", "application/zip", () -> archive.export(keeper, Set.copyOf(chosen))));
        tools.addClassName("fw-sheet-links");
        return tools;
    }

    private static Anchor link(String id, String file, String mediaType, java.util.function.Supplier<byte[]> bytes) {
        var link = new Anchor(Files.of(file, mediaType, bytes), Texts.text("archive." + id));
        link.setId(id);
        link.getElement().setAttribute("download", file);
        return link;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.nav.archive");
    }
}
