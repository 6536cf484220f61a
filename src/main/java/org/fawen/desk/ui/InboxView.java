package org.fawen.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import org.fawen.desk.Desk;
import org.fawen.desk.WaitingItem;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.notice.Proofs;
import org.fawen.shell.Moments;
import org.fawen.shell.StatusBadge;
import org.fawen.shell.Texts;
import org.fawen.workflow.PartsGiven;

/** 待办: what waits for this person, most pressing first. */
@Route("inbox")
@Menu(order = 10, icon = "vaadin:inbox", title = "shell.nav.inbox")
@PermitAll
@StyleSheet("context://ui/desk.css")
class InboxView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Deadlines nearer than this stand out. */
    private static final Duration SOON = Duration.ofHours(4);

    private final Desk desk;
    private final CurrentPerson current;
    private final Moments moments;
    private final Proofs proofs;
    private final transient PartsGiven parts;
    private final transient Organisations organisations;

    InboxView(
            Desk desk,
            CurrentPerson current,
            Moments moments,
            Proofs proofs,
            PartsGiven parts,
            Organisations organisations) {
        this.desk = desk;
        this.current = current;
        this.moments = moments;
        this.proofs = proofs;
        this.parts = parts;
        this.organisations = organisations;
        addClassName("fw-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var step = StepFilter.stepIn(event.getLocation().getQueryParameters());
        var person = current.get();
        var waiting = desk.waiting(person);
        var total = waiting.values().stream().mapToInt(Integer::intValue).sum();
        var asked = proofs.waitingFor(person);
        removeAll();
        add(new ListHead(Texts.text("shell.nav.inbox"), total + asked.size()));
        if (!asked.isEmpty()) {
            add(new ProofRows(asked, moments));
        }
        var unread = parts.unread(person);
        if (!unread.isEmpty()) {
            add(new ReadingRows(unread, organisations.current(), moments));
        }
        if (total == 0) {
            if (asked.isEmpty()) {
                add(cleared());
            }
            return;
        }
        if (waiting.size() > 1 || step != null) {
            add(new StepFilter("inbox", waiting.keySet(), waiting, step));
        }
        add(new PagedRows<WaitingItem>(
                Texts.text("shell.nav.inbox"),
                after -> desk.inbox(person, step, after == null ? null : after.position(), PagedRows.PAGE),
                this::row,
                Texts.text("desk.inbox.none-here")));
    }

    private Component cleared() {
        var done = desk.doneToday(current.get());
        var sentence = done == 0 ? Texts.text("desk.inbox.empty.nothing-done") : Texts.text("desk.inbox.empty", done);
        return new EmptyList(sentence, "done", Texts.text("desk.inbox.empty.see-done"));
    }

    private NoticeRow row(WaitingItem line) {
        var row = new NoticeRow("%s/%s?item=%s".formatted(line.step().key(), line.notice(), line.item()))
                .title(line.urgency(), line.title())
                .about(line.label())
                .about(Texts.text("desk.row.drafter", line.draftingUnit(), line.drafter()))
                .about(Texts.text("desk.row.since"), moments.since(line.openedAt()));
        if (line.returnedFrom() != null) {
            row.badge(StatusBadge.returnedFrom(line.returnedFrom()));
        }
        if (line.onBehalfOf() != null) {
            row.badge(new StatusBadge(StatusBadge.Tone.NEUTRAL, Texts.text("desk.row.on-behalf", line.onBehalfOf())));
        }
        if (line.isChanged()) {
            row.badge(new StatusBadge(
                    StatusBadge.Tone.NEUTRAL, Texts.text("desk.row.changed", line.revision(), line.seenRevision())));
        }
        deadline(row, line);
        return row;
    }

    private void deadline(NoticeRow row, WaitingItem line) {
        var due = line.dueAt();
        if (due != null) {
            var left = moments.until(due);
            if (moments.isOverdue(due)) {
                left.addClassName("fw-overdue");
            } else if (moments.isOverdue(due.minus(SOON))) {
                left.addClassName("fw-due");
            }
            row.atTheEnd(left);
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.nav.inbox");
    }
}
