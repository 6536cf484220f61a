package org.fawen.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.stream.Collectors;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.identity.Role;
import org.fawen.identity.Unit;
import org.fawen.identity.UnitId;
import org.fawen.notice.RoutingFacts;
import org.fawen.shell.Texts;

/** Which units countersign: one folded line, so that who agrees with the drafter's choice need not touch it. */
class CountersignChooser extends Composite<Details> {

    private final MultiSelectComboBox<Unit> units = new MultiSelectComboBox<>();

    CountersignChooser(Organisation organisation, RoutingFacts facts) {
        units.setId("countersign-units");
        units.setLabel(Texts.text("review.countersign.units"));
        units.setPlaceholder(Texts.text("review.countersign.nobody"));
        units.setItemLabelGenerator(Unit::shortName);
        units.setItems(offered(organisation, facts));
        units.setWidthFull();
        units.addValueChangeListener(change -> say());
        units.setValue(facts.countersignUnits().stream()
                .flatMap(id -> organisation.unit(id).stream())
                .collect(Collectors.toSet()));
        getContent().setId("countersign");
        getContent().addClassName("fw-countersign");
        getContent().add(units);
        say();
    }

    private static List<Unit> offered(Organisation organisation, RoutingFacts facts) {
        return organisation.units().stream()
                .filter(unit -> facts.countersignUnits().contains(unit.id())
                        || !unit.id().equals(facts.draftingUnit()) && hasCountersigner(organisation, unit))
                .toList();
    }

    private static boolean hasCountersigner(Organisation organisation, Unit unit) {
        return !organisation
                .membersOf(CandidateGroup.of(Role.COUNTERSIGNER, unit.id()))
                .isEmpty();
    }

    /** The units asked, in the order of the register; empty when nobody is. */
    List<UnitId> asked() {
        return units.getListDataView()
                .getItems()
                .filter(units.getValue()::contains)
                .map(Unit::id)
                .toList();
    }

    String names() {
        return units.getListDataView()
                .getItems()
                .filter(units.getValue()::contains)
                .map(Unit::shortName)
                .collect(Collectors.joining("、"));
    }

    private void say() {
        getContent()
                .setSummaryText(
                        units.getValue().isEmpty()
                                ? Texts.text("review.countersign.none")
                                : Texts.text("review.countersign.asked", names()));
    }
}
