package org.fawen.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.fawen.identity.Organisation;
import org.fawen.identity.UnitId;
import org.fawen.notice.Opinion;

/** 协调意见: what countersigners object to, and the field in which it is ruled on; nothing when nobody objects. */
public class Ruling extends Composite<Div> {

    private final TextArea ruling = new TextArea(Texts.text("shell.ruling"));
    private final boolean due;

    /** @param against the disagreements that need it */
    public Ruling(List<Opinion> against, Organisation organisation) {
        due = !against.isEmpty();
        getContent().setId("ruling-due");
        getContent().setVisible(due);
        if (due) {
            ruling.setId("ruling");
            ruling.setMaxLength(OpinionField.LONGEST);
            ruling.setMinRows(2);
            ruling.setWidthFull();
            ruling.setRequiredIndicatorVisible(true);
            ruling.addValueChangeListener(change -> ruling.setInvalid(false));
            getContent().add(disagreements(against, organisation), ruling);
        }
    }

    /** What is typed; empty when none is due. */
    public String words() {
        return ruling.getValue().strip();
    }

    /** Whether nothing is missing; otherwise says so at the field. */
    public boolean isComplete() {
        if (!due || !words().isEmpty()) {
            return true;
        }
        ruling.setErrorMessage(Texts.text("notice.refused.ruling-missing"));
        ruling.setInvalid(true);
        ruling.focus();
        return false;
    }

    private static Div disagreements(List<Opinion> against, Organisation organisation) {
        var list = new Div();
        list.setId("disagreements");
        list.addClassNames("fw-note", "fw-note-waiting");
        against.stream()
                .map(opinion -> new Paragraph(Texts.text(
                        "shell.disagreement",
                        unit(opinion, organisation),
                        organisation.nameOf(opinion.actor()),
                        opinion.words())))
                .forEach(list::add);
        return list;
    }

    private static String unit(Opinion opinion, Organisation organisation) {
        return opinion.unit() == null
                ? organisation.titleOf(opinion.actor())
                : organisation.require(new UnitId(opinion.unit())).shortName();
    }
}
