package org.fawen.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.stream.Collectors;
import org.fawen.desk.MarkedCopies;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.Proof;
import org.fawen.notice.Proofs;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.MarkedText;
import org.fawen.shell.Moments;
import org.fawen.shell.SheetParts;
import org.fawen.shell.Texts;
import org.fawen.workflow.Matters;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** One line on every sheet once the text was changed under way: who changed how much, 花脸稿, and 核对清样. */
@Lazy
@Component
class OfficeChanges implements SheetParts {

    private final MarkedCopies copies;
    private final Proofs proofs;
    private final CurrentPerson current;
    private final Moments moments;
    private final Clock clock;

    OfficeChanges(MarkedCopies copies, Proofs proofs, CurrentPerson current, Moments moments, Clock clock) {
        this.copies = copies;
        this.proofs = proofs;
        this.current = current;
        this.moments = moments;
        this.clock = clock;
    }

    @Override
    public void add(Dossier shown, DossierSheet sheet, Runnable again) {
        if (shown.notice().revision() < 2) {
            return;
        }
        copies.of(current.get(), shown.notice().id())
                .filter(text -> !text.edits().isEmpty())
                .ifPresent(text -> sheet.addAbovePaper(line(shown, text)));
    }

    private Div line(Dossier shown, MarkedText text) {
        var changes = text.edits().stream()
                .map(edit -> Texts.text("desk.marked.edit", edit.revision(), edit.name(), edit.places()))
                .collect(Collectors.joining("；"));
        var link = new Anchor("notices/%s/marked".formatted(shown.notice().id()), Texts.text("desk.marked.open"));
        link.setId("open-marked");
        var line = new Div(new Span(changes), link);
        line.setId("office-changes");
        line.addClassName("fw-office-changes");
        proofs.newest(shown.notice().id())
                .filter(proof -> proof.revision() > text.first())
                .ifPresent(proof -> line.add(proof(shown, proof)));
        return line;
    }

    private Span proof(Dossier shown, Proof proof) {
        var drafter = shown.people().drafter();
        var span = new Span(words(drafter, proof));
        span.setId("proof-state");
        span.addClassNames("fw-proof", proof.answer() == Proof.Answer.OBJECTED ? "fw-overdue" : "fw-secondary");
        return span;
    }

    private String words(String drafter, Proof proof) {
        var answer = proof.answer();
        if (answer == Proof.Answer.CONFIRMED) {
            return Texts.text("desk.proof.confirmed", drafter);
        }
        if (answer == Proof.Answer.OBJECTED) {
            return Texts.text("desk.proof.objected", drafter, proof.words());
        }
        if (proof.holdsUp()) {
            return Texts.text("desk.proof.holds-up", drafter, Matters.words(proof.matters()));
        }
        return proof.isSilent(clock.instant())
                ? Texts.text("desk.proof.silent", drafter, moments.brief(proof.dueAt()))
                : Texts.text("desk.proof.waiting", drafter, moments.brief(proof.dueAt()));
    }
}
