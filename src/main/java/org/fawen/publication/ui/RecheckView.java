package org.fawen.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.Step;
import org.fawen.notice.content.ContentHash;
import org.fawen.publication.IssuingDesk;
import org.fawen.publication.Publications;
import org.fawen.publication.Sealings;
import org.fawen.publication.TextCorrections;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.ReasonDialog;
import org.fawen.shell.StepFrame;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;
import org.fawen.workflow.Acted;
import org.fawen.workflow.SafeWording;

/** 复核 (条例 第25条(一)): procedure, content, type and format; a change of substance goes back to the signer. */
@Route("recheck/:notice")
@PermitAll
class RecheckView extends IssuingView {

    private final transient TextCorrections corrections;

    RecheckView(
            StepFrame frame,
            Publications publications,
            Sealings sealings,
            IssuingDesk desk,
            CurrentPerson person,
            TextCorrections corrections) {
        super(Step.RECHECK, frame, publications, sealings, desk, person);
        this.corrections = corrections;
    }

    @Override
    protected Component form(Dossier shown) {
        var points = new UnorderedList();
        points.setId("recheck-points");
        points.addClassName("fw-points");
        Texts.list("publication.recheck.points").stream().map(ListItem::new).forEach(points::add);
        var form = new Div(points);
        corrections
                .possible(shown.notice())
                .ifPresent(possible -> form.add(
                        new Paragraph(Texts.text(
                                "publication.erratum.possible",
                                possible.places().size())),
                        new ErratumPlaces(possible.places()),
                        correct(possible)));
        return form;
    }

    private Button correct(SafeWording.Corrected possible) {
        var button = new Button(Texts.text("publication.erratum.make"));
        button.setId("correct");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            var acted = corrections.correct(act(), ContentHash.of(possible.content()));
            if (acted instanceof Acted.Noted) {
                Toasts.show(Texts.text("publication.erratum.made"));
                reload();
            } else {
                answer(acted, "");
                button.setEnabled(true);
            }
        });
        return button;
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        acts.opinion(opinionField(Texts.list("publication.recheck.phrases")));
        acts.further("substantive", Texts.text("publication.substantive"), () -> sendBack(shown));
        acts.primary(
                Texts.text("publication.recheck.pass"),
                () -> answer(publications().recheck(act(), acts.words()), Texts.text("publication.recheck.passed")));
    }

    private void sendBack(Dossier shown) {
        var question = new ReasonDialog.Question(
                "substantive",
                Texts.text("publication.substantive.title", shown.content().title()),
                Texts.text("publication.substantive.consequence"),
                Texts.text("publication.substantive.reason"),
                Texts.list("publication.substantive.phrases"),
                Texts.text("publication.substantive"));
        ask(
                question,
                reason -> answer(publications().sendBack(act(), reason), Texts.text("publication.substantive.done")));
    }
}
