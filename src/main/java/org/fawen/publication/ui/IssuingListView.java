package org.fawen.publication.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
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
import org.fawen.publication.IssuingDesk;
import org.fawen.publication.IssuingLine;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;

/** 发文办理: what waits for this person after sign-off, and what this person has scheduled. */
@Route("issuing")
@Menu(order = 50, icon = "vaadin:envelopes-o", title = "shell.nav.issuing")
@RolesAllowed({"OFFICE_CLERK", "RECHECK_CLERK", "SEAL_KEEPER", "SECRECY_REVIEWER", "EDITOR", "PUBLISHER"})
@StyleSheet("context://ui/desk.css")
class IssuingListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final IssuingDesk desk;
    private final CurrentPerson person;
    private final Moments moments;

    IssuingListView(IssuingDesk desk, CurrentPerson person, Moments moments) {
        this.desk = desk;
        this.person = person;
        this.moments = moments;
        addClassName("fw-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var head = new Header(new H1(Texts.text("shell.nav.issuing")));
        head.addClassName("fw-list-head");
        add(head);
        var waiting = desk.waitingFor(person.get());
        if (waiting.isEmpty()) {
            var empty = new Div(new Paragraph(Texts.text("publication.list.empty")));
            empty.setId("empty");
            empty.addClassName("fw-empty");
            add(empty);
        } else {
            add(rows("waiting", waiting.stream().map(this::row).toList()));
        }
        var scheduled = desk.scheduledBy(person.get());
        if (!scheduled.isEmpty()) {
            add(new H2(Texts.text("publication.list.scheduled")));
            add(rows("scheduled", scheduled.stream().map(this::row).toList()));
        }
    }

    private static UnorderedList rows(String id, List<IssuingRow> rows) {
        var list = new UnorderedList();
        list.setId(id);
        list.addClassName("fw-rows");
        rows.forEach(list::add);
        return list;
    }

    private IssuingRow row(IssuingLine line) {
        var item = line.item();
        var row = new IssuingRow("%s/%s?item=%s".formatted(item.step().key(), item.notice(), item.id()), line.notice());
        row.about(Texts.word(item.step()));
        row.about(Texts.text("publication.list.since"), moments.since(item.openedAt()));
        if (item.dueAt() != null) {
            row.deadline(moments.until(item.dueAt()), moments.isOverdue(item.dueAt()));
        }
        return row;
    }

    private IssuingRow row(Notice notice) {
        var row = new IssuingRow("%s/%s".formatted(Step.RELEASE.key(), notice.id()), notice);
        if (notice.scheduledAt() != null) {
            row.about(Texts.text("publication.scheduled-for", moments.full(notice.scheduledAt())));
        }
        return row;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.nav.issuing");
    }
}
