package org.fawen.desk.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.fawen.desk.Desk;
import org.fawen.desk.NoticeUnderWay;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.PersonId;
import org.fawen.shell.Moments;
import org.fawen.shell.StatusBadge;
import org.fawen.shell.Texts;
import org.jspecify.annotations.Nullable;

/** 在办: who sits on what. People of an office see the whole institution first (全校在办), others what they had a part in. */
@Route("in-flight")
@Menu(order = 20, icon = "vaadin:hourglass", title = "shell.nav.in-flight")
@PermitAll
@StyleSheet("context://ui/desk.css")
class InFlightView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Desk desk;
    private final CurrentPerson current;
    private final Moments moments;

    InFlightView(Desk desk, CurrentPerson current, Moments moments) {
        this.desk = desk;
        this.current = current;
        this.moments = moments;
        addClassName("fw-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = current.get();
        var follows = desk.followsAll(person);
        var all = follows
                && event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("view")
                        .filter("mine"::equals)
                        .isEmpty();
        removeAll();
        add(new ListHead(Texts.text("shell.nav.in-flight")));
        if (follows) {
            var views = new Choices(Texts.text("desk.in-flight.views"));
            views.choice("in-flight", Texts.text("desk.in-flight.all"), null, all);
            views.choice("in-flight?view=mine", Texts.text("desk.in-flight.mine"), null, !all);
            add(views);
        }
        add(new PagedRows<NoticeUnderWay>(
                Texts.text("shell.nav.in-flight"),
                after -> page(person, all, after),
                this::row,
                Texts.text(all ? "desk.in-flight.none-at-all" : "desk.in-flight.none")));
    }

    private List<NoticeUnderWay> page(PersonId person, boolean all, @Nullable NoticeUnderWay last) {
        var after = last == null ? null : last.position();
        return all ? desk.allInFlight(person, after, PagedRows.PAGE) : desk.inFlight(person, after, PagedRows.PAGE);
    }

    private NoticeRow row(NoticeUnderWay line) {
        var row = line.readable() ? new NoticeRow("notices/" + line.notice()) : NoticeRow.withoutLink();
        row.title(line.urgency(), line.title())
                .about(
                        line.who().isEmpty()
                                ? line.where()
                                : Texts.text("desk.in-flight.where", line.where(), line.who()))
                .about(Texts.text("desk.row.drafter", line.draftingUnit(), line.drafter()))
                .atTheEnd(moments.since(line.since()));
        if (line.returnedFrom() != null) {
            row.badge(StatusBadge.returnedFrom(line.returnedFrom()));
        }
        var due = line.dueAt();
        if (due != null && moments.isOverdue(due)) {
            row.badge(
                    new StatusBadge(StatusBadge.Tone.OVERDUE, moments.until(due).getText()));
        }
        return row;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.nav.in-flight");
    }
}
