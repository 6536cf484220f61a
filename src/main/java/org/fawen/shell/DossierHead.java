package org.fawen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** What it is, in title, badges and number; then what is asked of whom and by when. */
class DossierHead extends Header {

    private final Dossier dossier;
    private final Moments moments;

    DossierHead(Dossier dossier, Moments moments) {
        this.dossier = dossier;
        this.moments = moments;
        addClassName("fw-head");
        var title = new H1(dossier.content().title());
        title.addClassName("fw-title");
        var back = new Anchor("inbox", "‹ " + Texts.text("shell.step.back"));
        back.addClassName("fw-back");
        add(back, title, badges(), asked());
    }

    private Component badges() {
        var notice = dossier.notice();
        var returnedFrom = notice.returnedFrom();
        var line = new Div(
                new UrgencyPill(dossier.content().urgency()),
                returnedFrom == null ? StatusBadge.of(notice.status()) : StatusBadge.returnedFrom(returnedFrom),
                new RevisionChip(dossier.revision()));
        line.addClassName("fw-badges");
        if (notice.revision() > 1) {
            line.add(new Anchor("notices/%s/compare".formatted(notice.id()), Texts.text("shell.compare")));
        }
        if (notice.number() != null) {
            line.add(new Span(notice.number().toString()));
        }
        var people = dossier.people();
        var by = new Span(Texts.text("shell.facts.drafter.value", people.drafter(), people.draftingUnit()));
        by.addClassName("fw-secondary");
        line.add(by);
        return line;
    }

    private Component asked() {
        var asked = new Div();
        asked.addClassName("fw-asked");
        var item = dossier.item();
        if (item == null || !dossier.isToDecide()) {
            asked.add(new Span(item == null || item.isOpen() ? Texts.text("shell.step.read-only") : ""));
            return asked;
        }
        var what = new Span(
                item.label() + " · " + Texts.text("shell.asks." + item.step().key()));
        what.addClassName("fw-asked-what");
        asked.add(what);
        var due = item.dueAt();
        if (due == null) {
            asked.add(new Span(Texts.text("shell.step.no-due")));
        } else {
            var left = moments.until(due);
            left.addClassName(moments.isOverdue(due) ? "fw-overdue" : "fw-due");
            asked.add(new Span(Texts.text("shell.step.due", moments.brief(due))), left);
        }
        return asked;
    }
}
