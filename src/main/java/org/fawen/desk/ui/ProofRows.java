package org.fawen.desk.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fawen.notice.Proofs;
import org.fawen.notice.content.Urgency;
import org.fawen.shell.Moments;
import org.fawen.shell.StatusBadge;
import org.fawen.shell.Texts;

/** Above the inbox: what the drafter is asked to proofread. */
@StyleSheet("context://ui/changes.css")
class ProofRows extends Section {

    private final transient Moments moments;

    ProofRows(List<Proofs.Waiting> asked, Moments moments) {
        this.moments = moments;
        setId("proofs");
        addClassName("fw-proof-rows");
        var heading = new H2(Texts.text("desk.inbox.proofs"));
        heading.setId("proofs-heading");
        getElement().setAttribute("aria-labelledby", "proofs-heading");
        var rows = new UnorderedList();
        rows.addClassName("fw-rows");
        asked.forEach(waiting -> rows.add(row(waiting)));
        add(heading, rows);
    }

    private NoticeRow row(Proofs.Waiting waiting) {
        var proof = waiting.proof();
        var row = new NoticeRow("notices/" + proof.notice())
                .title(Urgency.NORMAL, waiting.title())
                .about(Texts.text("desk.inbox.proof", proof.places()))
                .about(Texts.text("desk.inbox.proof.due", moments.brief(proof.dueAt())));
        if (moments.isOverdue(proof.dueAt())) {
            var late = moments.until(proof.dueAt());
            late.addClassName("fw-overdue");
            row.atTheEnd(late);
        }
        return proof.holdsUp()
                ? row.badge(new StatusBadge(StatusBadge.Tone.WAITING, Texts.text("desk.inbox.proof.matter")))
                : row;
    }
}
