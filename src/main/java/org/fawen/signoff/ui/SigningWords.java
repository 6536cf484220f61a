package org.fawen.signoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.fawen.shell.OpinionField;
import org.fawen.shell.Ruling;
import org.fawen.shell.Texts;

/** What a signer writes: the opinion, and the 协调意见 where countersigners disagree. */
class SigningWords extends Composite<Div> {

    private final OpinionField opinion;
    private final Ruling ruling;

    /** @param preset the opinion when nothing was typed before */
    SigningWords(OpinionField opinion, String preset, Ruling ruling) {
        this.opinion = opinion;
        this.ruling = ruling;
        if (opinion.words().isEmpty()) {
            opinion.write(preset);
        }
        getContent().add(ruling, opinion);
    }

    String opinion() {
        return opinion.words();
    }

    String ruling() {
        return ruling.words();
    }

    /** Whether nothing is missing; otherwise says at its field what is. */
    boolean isComplete() {
        return ruling.isComplete() && opinion.demand(Texts.text("signoff.opinion.missing"));
    }
}
