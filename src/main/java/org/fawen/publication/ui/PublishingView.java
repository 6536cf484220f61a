package org.fawen.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.Notice;
import org.fawen.notice.Step;
import org.fawen.publication.IssuingLine;
import org.fawen.publication.PublishingDesk;
import org.fawen.publication.SiteCopies;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;

/** 网上发布: to look at and release, scheduled, published, and what readers found wrong. */
@Route("publishing")
@Menu(order = 55, icon = "vaadin:globe", title = "shell.nav.publishing")
@RolesAllowed({"SECRECY_REVIEWER", "EDITOR", "PUBLISHER", "OFFICE_HEAD", "OFFICE_CLERK"})
@StyleSheet("context://ui/desk.css")
class PublishingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PublishingDesk desk;
    private final transient SiteCopies copies;
    private final transient CurrentPerson person;
    private final Moments moments;

    PublishingView(PublishingDesk desk, SiteCopies copies, CurrentPerson person, Moments moments) {
        this.desk = desk;
        this.copies = copies;
        this.person = person;
        this.moments = moments;
        addClassNames("fw-list", "fw-publishing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var head = new Header(new H1(Texts.text("shell.nav.publishing")));
        head.addClassName("fw-list-head");
        add(head);
        var me = person.get();
        var reports = desk.reports(me);
        if (!reports.isEmpty()) {
            add(section(
                    "reports",
                    reports.stream()
                            .map(report -> (Component) new ReportRow(report, moments, () -> {
                                desk.settle(report.id(), me);
                                show();
                            }))
                            .toList()));
        }
        var columns = new Div(
                section("waiting", desk.waitingFor(me).stream().map(this::row).toList()),
                section("scheduled", desk.scheduled(me).stream().map(this::row).toList()),
                section(
                        "published",
                        desk.published(me).stream()
                                .map(line -> (Component) new PublishedRow(line, moments, copies))
                                .toList()));
        columns.addClassName("fw-publishing-columns");
        add(columns);
    }

    private static Section section(String key, List<Component> rows) {
        var name = new H2(Texts.text("publication.publishing." + key, rows.size()));
        name.setId(key + "-name");
        var section = new Section(name);
        section.setId(key);
        section.getElement().setAttribute("aria-labelledby", key + "-name");
        if (rows.isEmpty()) {
            section.add(new Paragraph(Texts.text("publication.publishing." + key + ".none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("fw-rows");
            rows.forEach(list::add);
            section.add(list);
        }
        return section;
    }

    private Component row(IssuingLine line) {
        var item = line.item();
        var row = new IssuingRow("%s/%s?item=%s".formatted(item.step().key(), item.notice(), item.id()), line.notice());
        row.about(Texts.word(item.step()));
        if (item.dueAt() != null) {
            row.deadline(moments.until(item.dueAt()), moments.isOverdue(item.dueAt()));
        }
        return row;
    }

    private Component row(Notice notice) {
        var row = new IssuingRow("%s/%s".formatted(Step.RELEASE.key(), notice.id()), notice);
        if (notice.scheduledAt() != null) {
            row.about(Texts.text("publication.scheduled-for", moments.full(notice.scheduledAt())));
        }
        return row;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.nav.publishing");
    }
}
