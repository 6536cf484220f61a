package org.fawen.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.fawen.notice.LaterChange;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.content.Content;
import org.fawen.publication.AfterPublication;
import org.fawen.shell.Moments;
import org.fawen.shell.Redline;
import org.fawen.shell.Texts;

/** A change after publication as it is asked for: what, why, by whom, and for a correction every word that changes. */
class ChangeCard extends Section {

    ChangeCard(LaterChange change, String askedBy, Content present, AfterPublication after, Moments moments) {
        setId("later-change");
        addClassName("fw-later-change");
        var heading = new H2(Texts.text("publication.change." + change.kind()));
        heading.setId("later-change-name");
        getElement().setAttribute("aria-labelledby", "later-change-name");
        var asked = new Div(
                new Span(Texts.text("publication.change.asked-by", askedBy)), moments.exactly(change.askedAt()));
        asked.addClassName("fw-secondary");
        var reason = new Paragraph(change.reason());
        reason.setId("change-reason");
        add(heading, asked, reason);
        if (change.effectiveOn() != null) {
            add(new Paragraph(Texts.text("publication.change.from", change.effectiveOn())));
        }
        if (change.document() != null) {
            var link = new Anchor("/notices/" + change.document(), Texts.text("publication.change.document.see"));
            link.setRouterIgnore(true);
            link.setTarget("_blank");
            add(new Paragraph(link));
        }
        after.corrected(change)
                .ifPresent(revision -> add(
                        new AsSigned("publication.change.code", revision.hash()),
                        Redline.places(Comparison.of(present, revision.content()))));
    }
}
