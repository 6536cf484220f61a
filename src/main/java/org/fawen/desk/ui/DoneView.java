package org.fawen.desk.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.fawen.desk.Desk;
import org.fawen.desk.DoneItem;
import org.fawen.identity.CurrentPerson;
import org.fawen.shell.Moments;
import org.fawen.shell.StatusBadge;
import org.fawen.shell.Texts;

/** 已办: what this person decided, newest first, and what became of it. */
@Route("done")
@Menu(order = 30, icon = "vaadin:check-circle-o", title = "shell.nav.done")
@PermitAll
@StyleSheet("context://ui/desk.css")
class DoneView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Desk desk;
    private final CurrentPerson current;
    private final Moments moments;

    DoneView(Desk desk, CurrentPerson current, Moments moments) {
        this.desk = desk;
        this.current = current;
        this.moments = moments;
        addClassName("fw-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = current.get();
        var step = StepFilter.stepIn(event.getLocation().getQueryParameters());
        var steps = desk.stepsDone(person);
        removeAll();
        add(new ListHead(Texts.text("shell.nav.done")));
        if (steps.isEmpty()) {
            add(new EmptyList(Texts.text("desk.done.empty"), "inbox", Texts.text("desk.done.empty.see-inbox")));
            return;
        }
        if (steps.size() > 1 || step != null) {
            add(new StepFilter("done", steps, Map.of(), step));
        }
        add(new PagedRows<DoneItem>(
                Texts.text("shell.nav.done"),
                after -> desk.done(person, step, after == null ? null : after.position(), PagedRows.PAGE),
                this::row,
                Texts.text("desk.done.none-here")));
    }

    private NoticeRow row(DoneItem line) {
        var row = new NoticeRow("notices/" + line.notice())
                .title(line.urgency(), line.title())
                .about(Texts.text("desk.done.decided", line.label(), line.verb()));
        if (!line.words().replace("。", "").equals(line.verb()) && !line.words().isBlank()) {
            row.about(Texts.text("desk.done.words", line.words()));
        }
        return row.about(Texts.text("desk.row.drafter", line.draftingUnit(), line.drafter()))
                .atTheEnd(moments.ago(line.closedAt()))
                .badge(
                        line.returnedFrom() == null
                                ? StatusBadge.of(line.status())
                                : StatusBadge.returnedFrom(line.returnedFrom()));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.nav.done");
    }
}
