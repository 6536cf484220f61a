package org.fawen.absence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.fawen.absence.Handovers;
import org.fawen.identity.Organisation;
import org.fawen.identity.Person;
import org.fawen.identity.PersonId;
import org.fawen.notice.Refusal;
import org.fawen.shell.Notes;
import org.fawen.shell.Texts;

/** 离任移交: everything of a leaver to one successor, in one act, and what became of it. */
class HandoverForm extends Section {

    private final transient Handovers handovers;
    private final transient PersonId person;
    private final ComboBox<Person> leaver = new ComboBox<>(Texts.text("absence.handover.leaver"));
    private final ComboBox<Person> successor = new ComboBox<>(Texts.text("absence.handover.successor"));
    private final TextField reason = new TextField(Texts.text("absence.handover.reason"));
    private final Div said = new Div();

    HandoverForm(Handovers handovers, Organisation organisation, PersonId person) {
        this.handovers = handovers;
        this.person = person;
        var heading = new H2(Texts.text("absence.handover"));
        heading.setId("handover");
        getElement().setAttribute("aria-labelledby", "handover");
        AbsenceForm.persons(leaver, "leaver", organisation);
        AbsenceForm.persons(successor, "successor", organisation);
        reason.setId("handover-reason");
        var act = new Button(Texts.text("absence.handover.act"), click -> ask());
        act.setId("hand-over");
        var who = new Div(leaver, successor, reason);
        who.addClassName("fw-form");
        var form = new Div(new Paragraph(Texts.text("absence.handover.about")), said, who, act);
        form.addClassName("fw-stack");
        add(heading, form);
    }

    private void ask() {
        leaver.setErrorMessage(Texts.text("absence.missing.person"));
        leaver.setInvalid(leaver.getValue() == null);
        successor.setErrorMessage(Texts.text("absence.missing.person"));
        successor.setInvalid(successor.getValue() == null);
        if (leaver.isInvalid() || successor.isInvalid()) {
            return;
        }
        var dialog = new ConfirmDialog();
        dialog.setHeader(Texts.text(
                "absence.handover.title",
                leaver.getValue().name(),
                successor.getValue().name()));
        dialog.setText(Texts.text("absence.handover.consequence"));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("shell.act.cancel"));
        dialog.setConfirmText(Texts.text("absence.handover.act"));
        dialog.addConfirmListener(confirm -> handOver());
        dialog.open();
    }

    private void handOver() {
        said.removeAll();
        try {
            var report = handovers.handOver(
                    person, leaver.getValue().id(), successor.getValue().id(), reason.getValue());
            said.add(new Paragraph(Texts.text(
                    "absence.handover.done",
                    report.moved().size(),
                    report.posts().size())));
            if (!report.left().isEmpty()) {
                var left = new UnorderedList();
                report.left().forEach(one -> left.add(new ListItem(one.title())));
                said.add(new Paragraph(Texts.text("absence.handover.left")), left);
            }
        } catch (Refusal refusal) {
            said.add(Notes.refused(Texts.sentence(refusal)));
        }
    }
}
