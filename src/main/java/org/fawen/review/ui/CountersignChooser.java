package org.fawen.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.identity.Role;
import org.fawen.identity.Unit;
import org.fawen.identity.UnitId;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Scope;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Runs;
import org.fawen.shell.Texts;

/** Which units countersign: one folded line, so that who agrees with the drafter's choice need not touch it. */
class CountersignChooser extends Composite<Details> {

    private final MultiSelectComboBox<Unit> units = new MultiSelectComboBox<>();

    private final Div parts = new Div();
    private final transient Map<UnitId, MultiSelectComboBox<Block.Heading>> partOf = new LinkedHashMap<>();
    private final transient List<Block.Heading> sections;

    CountersignChooser(Organisation organisation, RoutingFacts facts, Content content) {
        sections = Scope.sectionsOf(content);
        units.setId("countersign-units");
        units.setLabel(Texts.text("review.countersign.units"));
        units.setPlaceholder(Texts.text("review.countersign.nobody"));
        units.setItemLabelGenerator(Unit::shortName);
        units.setItems(offered(organisation, facts));
        units.setWidthFull();
        units.addValueChangeListener(change -> {
            say();
            offerParts();
        });
        units.setValue(facts.countersignUnits().stream()
                .flatMap(id -> organisation.unit(id).stream())
                .collect(Collectors.toSet()));
        getContent().setId("countersign");
        getContent().addClassName("fw-countersign");
        parts.addClassName("fw-countersign-parts");
        getContent().add(units, parts);
        say();
    }

    /** Of a text with sections, who is asked may be asked about some of them alone. */
    private void offerParts() {
        if (sections.size() < 2) {
            return;
        }
        parts.removeAll();
        units.getListDataView()
                .getItems()
                .filter(units.getValue()::contains)
                .forEach(unit -> parts.add(partOf.computeIfAbsent(unit.id(), id -> part(unit))));
    }

    private MultiSelectComboBox<Block.Heading> part(Unit unit) {
        var part = new MultiSelectComboBox<Block.Heading>(Texts.text("review.countersign.part", unit.shortName()));
        part.setId("part-" + unit.id());
        part.setItems(sections);
        part.setItemLabelGenerator(heading -> Runs.text(heading.runs(), 0));
        part.setWidthFull();
        return part;
    }

    /** What of the text each unit is asked about; units asked about the whole are not named. */
    Map<UnitId, Scope> parts() {
        var named = new LinkedHashMap<UnitId, Scope>();
        partOf.forEach((unit, part) -> {
            if (!part.getValue().isEmpty()) {
                named.put(
                        unit,
                        Scope.of(part.getValue().stream().map(Block.Heading::id).toList()));
            }
        });
        return named;
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
