package org.fawen.distribution.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.fawen.identity.Organisation;
import org.fawen.identity.Person;
import org.fawen.identity.PersonId;
import org.fawen.identity.Unit;
import org.fawen.identity.UnitId;
import org.fawen.shell.Texts;

/** Asks to whom else the notice is given: a unit, a person, or somebody outside by a link. */
class MoreRecipientsDialog extends Dialog {

    MoreRecipientsDialog(
            Organisation organisation,
            Consumer<UnitId> toUnit,
            Consumer<PersonId> toPerson,
            Consumer<String> toOutside) {
        setHeaderTitle(Texts.text("distribution.more"));
        addClassName("fw-dialog");
        var unit = new ComboBox<Unit>(Texts.text("distribution.more.unit"));
        unit.setId("unit");
        unit.setItems(organisation.units().stream().filter(Unit::receives).toList());
        unit.setItemLabelGenerator(Unit::shortName);
        var person = new ComboBox<Person>(Texts.text("distribution.more.person"));
        person.setId("person");
        person.setItems(organisation.persons());
        person.setItemLabelGenerator(one -> one.name() + " " + organisation.titleOf(one.id()));
        var outside = new TextField(Texts.text("distribution.more.outside"));
        outside.setId("outside");
        outside.setMaxLength(60);
        for (var field : new com.vaadin.flow.component.HasSize[] {unit, person, outside}) {
            field.setWidthFull();
        }
        add(unit, person, outside, new Paragraph(Texts.text("distribution.more.outside.hint")));
        var cancel = new Button(Texts.text("shell.act.cancel"), click -> close());
        var confirm = new Button(Texts.text("distribution.more.confirm"), click -> {
            var none = unit.getValue() == null
                    && person.getValue() == null
                    && outside.getValue().isBlank();
            if (none) {
                unit.setErrorMessage(Texts.text("distribution.more.missing"));
                unit.setInvalid(true);
                return;
            }
            close();
            if (unit.getValue() != null) {
                toUnit.accept(unit.getValue().id());
            }
            if (person.getValue() != null) {
                toPerson.accept(person.getValue().id());
            }
            if (!outside.getValue().isBlank()) {
                toOutside.accept(outside.getValue());
            }
        });
        confirm.setId("confirm-more");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, confirm);
    }
}
