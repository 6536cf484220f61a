package org.fawen.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Role;
import org.fawen.notice.Step;
import org.fawen.publication.IssuingDesk;
import org.fawen.publication.Publications;
import org.fawen.publication.Sealings;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.ReasonDialog;
import org.fawen.shell.StepFrame;
import org.fawen.shell.Texts;

/**
 * 发布审核: the secrecy reviewer (保密审查) and the editor (复审) each confirm that the signed text may go to the public as
 * it is, or block it. Nobody changes a word here.
 */
@Route("publication-review/:notice")
@PermitAll
class PublicationReviewView extends IssuingView {

    PublicationReviewView(
            StepFrame frame, Publications publications, Sealings sealings, IssuingDesk desk, CurrentPerson person) {
        super(Step.PUBLICATION_REVIEW, frame, publications, sealings, desk, person);
    }

    @Override
    protected Component form(Dossier shown) {
        var content = shown.content();
        var signed = new Paragraph(Texts.text(
                "publication.review.signed",
                Texts.text("shell.facts.disclosure.value", content.disclosure(), content.audience())));
        var points = new UnorderedList();
        points.setId("review-points");
        points.addClassName("fw-points");
        Texts.list("publication.review.points." + (isForSecrecy(shown) ? "secrecy" : "editor")).stream()
                .map(ListItem::new)
                .forEach(points::add);
        return new Div(signed, points);
    }

    @Override
    protected void furnish(Dossier shown, DossierSheet sheet) {
        super.furnish(shown, sheet);
        if (shown.isToDecide()) {
            var byline = new Byline(shown.people().drafter(), shown.people().draftingUnit());
            sheet.addTab(Texts.text("publication.preview"), new WebPreview(shown, byline));
        }
    }

    @Override
    protected void acts(Dossier shown, ActBar acts) {
        var secrecy = isForSecrecy(shown);
        acts.opinion(opinionField(
                Texts.list(secrecy ? "publication.review.phrases.secrecy" : "publication.review.phrases.editor")));
        acts.further("block", Texts.text("publication.block"), () -> block(shown));
        acts.primary(
                Texts.text(secrecy ? "publication.review.pass.secrecy" : "publication.review.pass.editor"),
                () -> answer(publications().clear(act(), acts.words()), Texts.text("publication.review.passed")));
    }

    private boolean isForSecrecy(Dossier shown) {
        var item = Objects.requireNonNull(shown.item()).id();
        return desk().isAskedOf(Role.SECRECY_REVIEWER, shown.notice().id(), item);
    }

    private void block(Dossier shown) {
        var question = new ReasonDialog.Question(
                "block",
                Texts.text("publication.block.title", shown.content().title()),
                Texts.text("publication.block.consequence"),
                Texts.text("publication.block.reason"),
                Texts.list("publication.block.phrases"),
                Texts.text("publication.block"));
        ask(question, reason -> answer(publications().sendBack(act(), reason), Texts.text("publication.block.done")));
    }
}
