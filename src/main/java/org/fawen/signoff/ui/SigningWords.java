package org.fawen.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.fawen.identity.Organisation;
import org.fawen.identity.UnitId;
import org.fawen.notice.Opinion;
import org.fawen.shell.OpinionField;
import org.fawen.shell.Texts;

/** What a signer writes: the opinion, and the 协调意见 where countersigners disagree. */
class SigningWords extends Composite<Div> {

    private final OpinionField opinion;
    private final TextArea ruling = new TextArea(Texts.text("signoff.ruling"));
    private final boolean rulingDue;

    /**
     * @param preset the opinion when nothing was typed before
     * @param against disagreements that need a 协调意见
     */
    SigningWords(OpinionField opinion, String preset, List<Opinion> against, Organisation organisation) {
        this.opinion = opinion;
        rulingDue = !against.isEmpty();
        if (opinion.words().isEmpty()) {
            opinion.write(preset);
        }
        if (rulingDue) {
            ruling.setId("ruling");
            ruling.setMaxLength(OpinionField.LONGEST);
            ruling.setMinRows(2);
            ruling.setWidthFull();
            ruling.setRequiredIndicatorVisible(true);
            ruling.addValueChangeListener(change -> ruling.setInvalid(false));
            getContent().add(disagreements(against, organisation), ruling);
        }
        getContent().add(opinion);
    }

    String opinion() {
        return opinion.words();
    }

    String ruling() {
        return ruling.getValue().strip();
    }

    /** Whether nothing is missing; otherwise says at its field what is. */
    boolean isComplete() {
        if (rulingDue && ruling().isEmpty()) {
            ruling.setErrorMessage(Texts.text("signoff.refused.ruling-missing"));
            ruling.setInvalid(true);
            ruling.focus();
            return false;
        }
        return opinion.demand(Texts.text("signoff.opinion.missing"));
    }

    private static Div disagreements(List<Opinion> against, Organisation organisation) {
        var list = new Div();
        list.setId("disagreements");
        list.addClassNames("fw-note", "fw-note-waiting");
        against.stream()
                .map(opinion -> new Paragraph(Texts.text(
                        "signoff.disagreement",
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
