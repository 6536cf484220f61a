package org.fawen.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.Proof;
import org.fawen.notice.Refusal;
import org.fawen.review.Proofreading;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.Moments;
import org.fawen.shell.Notes;
import org.fawen.shell.ReasonDialog;
import org.fawen.shell.SheetParts;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;
import org.fawen.workflow.Matters;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** 核对清样 on the drafter's dossier: read the changes, then confirm or object. */
@Lazy
@Component
class ProofPanel implements SheetParts {

    private final Proofreading proofreading;
    private final CurrentPerson current;
    private final Moments moments;

    ProofPanel(Proofreading proofreading, CurrentPerson current, Moments moments) {
        this.proofreading = proofreading;
        this.current = current;
        this.moments = moments;
    }

    @Override
    public void add(Dossier shown, DossierSheet sheet, Runnable again) {
        proofreading
                .waitingFor(current.get(), shown.notice())
                .ifPresent(proof -> sheet.addAbovePaper(panel(shown, proof, again)));
    }

    private Section panel(Dossier shown, Proof proof, Runnable again) {
        var command = UUID.randomUUID();
        var id = shown.notice().id();
        var panel = new Section();
        panel.setId("proof");
        panel.addClassNames("fw-panel", "fw-proof-panel");
        var heading = new H2(Texts.text("review.proof"));
        heading.setId("proof-heading");
        panel.getElement().setAttribute("aria-labelledby", "proof-heading");
        panel.add(heading, new Paragraph(sentence(proof)));
        var compare = new Anchor(
                "notices/%s/compare?from=%d&to=%d".formatted(id, proof.from(), proof.revision()),
                Texts.text("review.proof.compare"));
        var marked = new Anchor("notices/%s/marked".formatted(id), Texts.text("review.proof.marked"));
        var confirm = new Button(
                Texts.text("review.proof.confirm"),
                click -> answer(
                        panel,
                        again,
                        "review.proof.confirmed",
                        () -> proofreading.confirm(command, current.get(), id, proof.revision())));
        confirm.setId("proof-confirm");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        var object = new Button(Texts.text("review.proof.object"), click -> {
            var question = new ReasonDialog.Question(
                    "object",
                    Texts.text("review.proof.object.title", shown.content().title()),
                    Texts.text("review.proof.object.consequence"),
                    Texts.text("review.proof.object.words"),
                    List.of(),
                    Texts.text("review.proof.object"));
            new ReasonDialog(
                            question,
                            "",
                            words -> answer(
                                    panel,
                                    again,
                                    "review.proof.objected",
                                    () -> proofreading.object(command, current.get(), id, proof.revision(), words)))
                    .open();
        });
        object.setId("proof-object");
        var links = new Div(compare, marked);
        links.addClassName("fw-proof-links");
        var acts = new Div(object, confirm);
        acts.addClassName("fw-proof-acts");
        panel.add(links, acts);
        return panel;
    }

    private String sentence(Proof proof) {
        var due = moments.brief(proof.dueAt());
        return proof.holdsUp()
                ? Texts.text("review.proof.matter", proof.places(), Matters.words(proof.matters()), due)
                : Texts.text("review.proof.wording", proof.places(), due);
    }

    private static void answer(Section panel, Runnable again, String done, Runnable answering) {
        try {
            answering.run();
            Toasts.show(Texts.text(done));
            again.run();
        } catch (Refusal refusal) {
            panel.addComponentAsFirst(Notes.refused(Texts.sentence(refusal)));
        }
    }
}
