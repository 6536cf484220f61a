package org.fawen.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.identity.PersonId;
import org.fawen.identity.Unit;
import org.fawen.identity.UnitId;
import org.fawen.notice.Step;
import org.fawen.shell.Texts;
import org.fawen.workflow.WorkItem;

/** Names those who may take an item. */
record Holders(Organisation organisation) {

    private static final int NAMED = 3;

    /** Everybody who may take one of these items, in the order of the register. */
    List<PersonId> of(Collection<WorkItem> items) {
        return items.stream()
                .flatMap(item -> item.holders(organisation).stream())
                .distinct()
                .toList();
    }

    /** 张某、王某、李某（代赵某）, and beyond three 等 n 人; empty while nobody may take it. */
    String names(Collection<WorkItem> items) {
        return shortened(items.stream()
                .flatMap(item -> item.holders(organisation).stream().map(person -> name(item, person)))
                .distinct()
                .toList());
    }

    private String name(WorkItem item, PersonId person) {
        var name = organisation.nameOf(person);
        return item.principalOf(person, organisation)
                .map(principal -> Texts.text("desk.holders.substitute", name, organisation.nameOf(principal)))
                .orElse(name);
    }

    static String shortened(List<String> names) {
        var joined = String.join("、", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? Texts.text("desk.holders.more", joined, names.size()) : joined;
    }

    /** What to say behind the name: the one person's post, or the unit that is asked. */
    String post(WorkItem item) {
        var persons = item.holders(organisation);
        return item.step() != Step.COUNTERSIGN && persons.size() == 1
                ? organisation.titleOf(persons.getFirst())
                : unit(item).map(Unit::shortName).orElse("");
    }

    private Optional<Unit> unit(WorkItem item) {
        return item.candidates().stream()
                .map(CandidateGroup::value)
                .filter(group -> group.contains("@"))
                .map(group -> new UnitId(group.substring(group.indexOf('@') + 1)))
                .findFirst()
                .flatMap(organisation::unit);
    }

    /** The unit's short name; its id when the register no longer has it. */
    String unitName(UnitId id) {
        return organisation.unit(id).map(Unit::shortName).orElse(id.value());
    }
}
