package org.fawen.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.identity.Unit;
import org.fawen.notice.Notice;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.RoutingRules;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Runs;
import org.fawen.notice.content.Urgency;
import org.fawen.shell.Calendar;
import org.fawen.shell.Texts;

/** What the rules look at, to be filled in; facts are found from it as from a real draft. */
class SimulatedFacts extends Div {

    private static final PersonId NOBODY = new PersonId("nobody");

    private final TextField title = new TextField(Texts.text("administration.simulator.title"));
    private final Select<DocType> docType = new Select<>();
    private final ComboBox<Unit> issuer = new ComboBox<>(Texts.text("administration.simulator.issuer"));
    private final ComboBox<Unit> draftingUnit = new ComboBox<>(Texts.text("administration.simulator.unit"));
    private final Select<Urgency> urgency = new Select<>();
    private final Select<Disclosure> disclosure = new Select<>();
    private final MultiSelectComboBox<Unit> countersign =
            new MultiSelectComboBox<>(Texts.text("administration.simulator.countersign"));
    private final DatePicker date = new DatePicker(Texts.text("administration.simulator.date"));

    SimulatedFacts(Organisation organisation) {
        addClassName("fw-simulated");
        title.setId("title");
        title.setValue(Texts.text("administration.simulator.title.example"));
        choice(docType, "docType", "administration.simulator.type", DocType.values(), DocType.NOTICE);
        docType.setItemLabelGenerator(Texts::word);
        choice(urgency, "urgency", "administration.simulator.urgency", Urgency.values(), Urgency.NORMAL);
        urgency.setItemLabelGenerator(Texts::word);
        choice(
                disclosure,
                "disclosure",
                "administration.simulator.disclosure",
                Disclosure.values(),
                Disclosure.PROACTIVE);
        disclosure.setItemLabelGenerator(Texts::word);
        units(
                issuer,
                "issuer",
                organisation.units().stream()
                        .filter(unit -> unit.body() != null)
                        .toList());
        units(
                draftingUnit,
                "unit",
                organisation.units().stream()
                        .filter(unit -> !unit.draftsFor().isEmpty())
                        .toList());
        countersign.setId("countersign");
        countersign.setPlaceholder(Texts.text("administration.simulator.countersign.usual"));
        countersign.setItems(organisation.units());
        countersign.setItemLabelGenerator(Unit::shortName);
        date.setId("date");
        date.setI18n(Calendar.of(Texts.language()));
        date.setLocale(Texts.language());
        add(title, docType, issuer, draftingUnit, urgency, disclosure, countersign, date);
    }

    private static <T> void choice(Select<T> field, String id, String label, T[] values, T usual) {
        field.setId(id);
        field.setLabel(Texts.text(label));
        field.setItems(values);
        field.setValue(usual);
    }

    private static void units(ComboBox<Unit> field, String id, List<Unit> units) {
        field.setId(id);
        field.setItems(units);
        field.setItemLabelGenerator(Unit::shortName);
    }

    boolean isComplete() {
        issuer.setErrorMessage(Texts.text("administration.simulator.missing"));
        draftingUnit.setErrorMessage(Texts.text("administration.simulator.missing"));
        date.setErrorMessage(Texts.text("administration.simulator.missing"));
        issuer.setInvalid(issuer.getValue() == null);
        draftingUnit.setInvalid(draftingUnit.getValue() == null);
        date.setInvalid(date.getValue() == null);
        return !issuer.isInvalid() && !draftingUnit.isInvalid() && !date.isInvalid();
    }

    LocalDate date() {
        return date.getValue();
    }

    Notice draft(Organisation organisation, Instant at) {
        var content = new Content(
                docType.getValue(),
                title.getValue(),
                List.of(issuer.getValue().name()),
                List.of(),
                List.of(),
                urgency.getValue(),
                disclosure.getValue(),
                disclosure.getValue() == Disclosure.PROACTIVE ? Audience.PUBLIC : Audience.INTERNAL,
                null,
                null,
                null,
                List.of(new Block.Paragraph("aaaaaa", Runs.of(title.getValue()))),
                List.of());
        var units = countersign.getValue().stream().map(Unit::id).toList();
        var request = new RoutingRequest(null, "其他", Set.of(), units.isEmpty() ? null : units);
        var unit = draftingUnit.getValue().id();
        var drafter = organisation.membersOf(CandidateGroup.of(Role.DRAFTER, unit)).stream()
                .findFirst()
                .orElse(NOBODY);
        return Notice.draft(content, RoutingRules.factsOf(content, request, unit, organisation), drafter, at);
    }
}
