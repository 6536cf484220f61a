package org.fawen.reports.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.Refusal;
import org.fawen.reports.BarChart;
import org.fawen.reports.BarChart.Bar;
import org.fawen.reports.Report;
import org.fawen.reports.Report.Kind;
import org.fawen.reports.ReportFiles;
import org.fawen.reports.Reports;
import org.fawen.shell.Calendar;
import org.fawen.shell.Moments;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;

/** 统计: {@code /desk/reports?kind=&from=&to=&step=&key=}; bars with the table beside them, and what lies behind a line. */
@Route("reports")
@Menu(order = 70, icon = "vaadin:bar-chart-h", title = "shell.nav.reports")
@RolesAllowed({"OFFICE_HEAD", "LEADER", "SUPERVISOR", "AUDITOR"})
@StyleSheet("context://ui/desk.css")
@StyleSheet("context://ui/distribution.css")
class ReportsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int DAYS = 90;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient Reports reports;
    private final transient CurrentPerson person;
    private final transient Moments moments;

    ReportsView(Reports reports, CurrentPerson person, Moments moments) {
        this.reports = reports;
        this.person = person;
        this.moments = moments;
        addClassName("fw-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var today = moments.local().toLocalDate();
        var kind = query.getSingleParameter("kind").map(ReportsView::kind).orElse(Kind.TURNAROUND);
        var from = query.getSingleParameter("from").map(day -> day(day, today)).orElse(today.minusDays(DAYS));
        var to = query.getSingleParameter("to").map(day -> day(day, today)).orElse(today);
        removeAll();
        var head = new Header(new H1(Texts.text("shell.nav.reports")));
        head.addClassName("fw-list-head");
        add(head, choices(kind, from, to), days(kind, from, to));
        try {
            var key = query.getSingleParameter("key");
            if (key.isPresent()) {
                behind(kind, from, to, query.getSingleParameter("step").orElse(""), key.get());
            } else {
                show(reports.of(person.get(), kind, from, to), from, to);
            }
        } catch (Refusal refusal) {
            add(Notes.refused(Texts.sentence(refusal)));
        }
    }

    private static Kind kind(String text) {
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(Kind.TURNAROUND);
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return otherwise;
        }
    }

    private static Nav choices(Kind chosen, LocalDate from, LocalDate to) {
        var choices = new Nav();
        choices.addClassName("fw-filter");
        choices.getElement().setAttribute("aria-label", Texts.text("reports.kinds"));
        for (var kind : Kind.values()) {
            var choice = new Anchor(
                    "reports?kind=%s&from=%s&to=%s".formatted(kind, from, to), Texts.text("reports.kind." + kind));
            choice.getElement().setAttribute("router-link", true);
            if (kind == chosen) {
                choice.getElement().setAttribute("aria-current", "page");
            }
            choices.add(choice);
        }
        return choices;
    }

    private static Div days(Kind kind, LocalDate from, LocalDate to) {
        var first = picker("from", from);
        var last = picker("to", to);
        Runnable again = () -> {
            if (first.getValue() != null && last.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                "reports",
                                QueryParameters.simple(Map.of(
                                        "kind", kind.name(),
                                        "from", first.getValue().toString(),
                                        "to", last.getValue().toString())));
            }
        };
        first.addValueChangeListener(change -> again.run());
        last.addValueChangeListener(change -> again.run());
        var days = new Div(first, last);
        days.addClassName("fw-bulk");
        return days;
    }

    private static DatePicker picker(String id, LocalDate day) {
        var picker = new DatePicker(Texts.text("reports." + id), day);
        picker.setId(id);
        picker.setI18n(Calendar.of(Texts.language()));
        picker.setLocale(Texts.language());
        return picker;
    }

    private void show(Report report, LocalDate from, LocalDate to) {
        if (report.lines().isEmpty()) {
            var none = new Div(new Paragraph(Texts.text("reports.none")));
            none.setId("empty");
            none.addClassName("fw-empty");
            add(none);
            return;
        }
        var title = Texts.text("reports.kind." + report.kind());
        var drawn = report.kind() == Kind.TURNAROUND ? 1 : 0;
        var bars = report.lines().stream()
                .map(line -> new Bar(ReportTable.name(line), line.values().get(drawn)))
                .toList();
        var chart = new Div(new Html("<div>" + BarChart.svg(title, bars) + "</div>"));
        chart.setId("chart");
        chart.addClassName("fw-chart");
        var rows = ReportTable.rows(report);
        var tools = new Div(
                link("csv", title + ".csv", "text/csv; charset=utf-8", () -> ReportFiles.csv(rows)),
                link("xlsx", title + ".xlsx", XLSX, () -> ReportFiles.xlsx(title, rows)));
        tools.addClassName("fw-sheet-links");
        add(
                chart,
                tools,
                new ReportTable(
                        report,
                        line -> "reports?kind=%s&from=%s&to=%s&step=%s&key=%s"
                                .formatted(report.kind(), from, to, line.step(), line.key())));
    }

    private static Anchor link(String id, String file, String mediaType, Supplier<byte[]> bytes) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var content = bytes.get();
                    return new DownloadResponse(new ByteArrayInputStream(content), file, mediaType, content.length);
                }),
                Texts.text("reports." + id));
        link.setId(id);
        link.getElement().setAttribute("download", file);
        return link;
    }

    private void behind(Kind kind, LocalDate from, LocalDate to, String step, String key) {
        var back = new Anchor("reports?kind=%s&from=%s&to=%s".formatted(kind, from, to), Texts.text("reports.back"));
        back.setId("back");
        back.getElement().setAttribute("router-link", true);
        add(new Paragraph(back));
        var behind = reports.behind(person.get(), kind, from, to, step, key);
        add(behind.isEmpty() ? new Paragraph(Texts.text("reports.none")) : new BehindTable(kind, behind, moments));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.nav.reports");
    }
}
