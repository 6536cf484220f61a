package org.fawen.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.Organisations;
import org.fawen.identity.UnitId;
import org.fawen.notice.Adoption;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.fawen.review.Adoptions;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierSheet;
import org.fawen.shell.Notes;
import org.fawen.shell.OpinionField;
import org.fawen.shell.ReasonDialog;
import org.fawen.shell.SheetParts;
import org.fawen.shell.Texts;
import org.fawen.shell.Toasts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** 会签意见采纳情况 on the dossier: the drafter answers each opinion; its giver sees the answer and may ask for a ruling. */
@Lazy
@Component
class AdoptionPanel implements SheetParts {

    private final Adoptions adoptions;
    private final CurrentPerson current;
    private final Organisations organisations;

    AdoptionPanel(Adoptions adoptions, CurrentPerson current, Organisations organisations) {
        this.adoptions = adoptions;
        this.current = current;
        this.organisations = organisations;
    }

    @Override
    public void add(Dossier shown, DossierSheet sheet, Runnable again) {
        var entries = adoptions.of(current.get(), shown.notice()).stream()
                .filter(entry -> entry.toAnswer() || entry.answer() != null)
                .toList();
        if (!entries.isEmpty()) {
            sheet.addAbovePaper(panel(shown.notice().id(), entries, again));
        }
    }

    private Section panel(NoticeId notice, List<Adoptions.Entry> entries, Runnable again) {
        var panel = new Section();
        panel.setId("adoption");
        panel.addClassNames("fw-panel", "fw-proof-panel");
        var heading = new H2(Texts.text("review.adoption"));
        heading.setId("adoption-heading");
        panel.getElement().setAttribute("aria-labelledby", "adoption-heading");
        panel.add(heading);
        entries.forEach(entry -> panel.add(entry(notice, entry, again)));
        return panel;
    }

    private Div entry(NoticeId notice, Adoptions.Entry entry, Runnable again) {
        var opinion = entry.opinion();
        var organisation = organisations.current();
        var unit = opinion.unit() == null
                ? organisation.titleOf(opinion.actor())
                : organisation.require(new UnitId(opinion.unit())).shortName();
        var row = new Div(new Paragraph(Texts.text(
                "review.adoption.said",
                unit,
                organisation.nameOf(opinion.actor()),
                opinion.verdict(),
                opinion.words())));
        row.addClassName("fw-adoption");
        if (entry.answer() != null) {
            row.add(answered(entry));
        } else if (entry.toAnswer()) {
            row.add(form(notice, opinion.id(), row, again));
        }
        if (entry.toEscalate()) {
            row.add(escalation(notice, opinion.id(), row, again));
        }
        return row;
    }

    private static com.vaadin.flow.component.Component answered(Adoptions.Entry entry) {
        var answer = java.util.Objects.requireNonNull(entry.answer());
        var said = new Div(new Span(Texts.text("review.adoption.answered", answer.adoption(), answer.reason())));
        said.addClassName("fw-adoption-answer");
        if (answer.escalation() != null) {
            said.add(new Paragraph(
                    Texts.text("review.adoption.escalated", answer.escalation().words())));
        }
        return said;
    }

    private com.vaadin.flow.component.Component form(NoticeId notice, UUID opinion, Div row, Runnable again) {
        var command = UUID.randomUUID();
        var adoption = new RadioButtonGroup<Adoption>();
        adoption.setItems(Adoption.values());
        adoption.setItemLabelGenerator(Texts::word);
        adoption.setAriaLabel(Texts.text("review.adoption"));
        var reason = new TextField();
        reason.setPlaceholder(Texts.text("review.adoption.reason"));
        reason.setAriaLabel(Texts.text("review.adoption.reason"));
        reason.setMaxLength(OpinionField.LONGEST);
        reason.addClassName("fw-adoption-reason");
        var answer = new Button(Texts.text("review.adoption.answer"), click -> {
            reason.setInvalid(false);
            adoption.setInvalid(adoption.getValue() == null);
            adoption.setErrorMessage(Texts.text("review.adoption.missing"));
            if (!adoption.isInvalid()) {
                answer(
                        row,
                        again,
                        "review.adoption.done",
                        () -> adoptions.answer(
                                command, current.get(), notice, opinion, adoption.getValue(), reason.getValue()));
            }
        });
        answer.setDisableOnClick(true);
        answer.addClickListener(click -> answer.setEnabled(true));
        var form = new Div(adoption, reason, answer);
        form.addClassName("fw-adoption-form");
        return form;
    }

    private com.vaadin.flow.component.Component escalation(NoticeId notice, UUID opinion, Div row, Runnable again) {
        var command = UUID.randomUUID();
        var escalate = new Button(Texts.text("review.adoption.escalate"), click -> {
            var question = new ReasonDialog.Question(
                    "escalate",
                    Texts.text("review.adoption.escalate"),
                    Texts.text("review.adoption.escalate.consequence"),
                    Texts.text("review.adoption.escalate.words"),
                    List.of(),
                    Texts.text("review.adoption.escalate"));
            new ReasonDialog(
                            question,
                            "",
                            words -> answer(
                                    row,
                                    again,
                                    "review.adoption.escalate.done",
                                    () -> adoptions.escalate(command, current.get(), notice, opinion, words)))
                    .open();
        });
        escalate.setId("escalate");
        escalate.addThemeVariants(ButtonVariant.TERTIARY);
        return escalate;
    }

    private static void answer(Div row, Runnable again, String done, Runnable answering) {
        try {
            answering.run();
            Toasts.show(Texts.text(done));
            again.run();
        } catch (Refusal refusal) {
            row.addComponentAsFirst(Notes.refused(Texts.sentence(refusal)));
        }
    }
}
