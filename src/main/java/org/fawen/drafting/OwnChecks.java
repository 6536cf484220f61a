package org.fawen.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fawen.checking.Checks;
import org.fawen.checking.EditingList;
import org.fawen.checking.EditingLists;
import org.fawen.checking.Rule;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.identity.Unit;
import org.fawen.identity.UnitId;
import org.fawen.notice.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 词表与检查: the lists an office owns, and the practice rules it does without. Rules of law or standard stay on. */
@Service
public class OwnChecks {

    private final OwnCheckRows rows;
    private final Organisations organisations;
    private final BusinessZone zone;
    private final Clock clock;

    OwnChecks(OwnCheckRows rows, Organisations organisations, BusinessZone zone, Clock clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.zone = zone;
        this.clock = clock;
    }

    /** The checks as an office wants them. */
    Checks checksOf(UnitId office) {
        return Checks.standard()
                .without(rows.switches(office).stream()
                        .filter(RuleSwitch::off)
                        .map(RuleSwitch::rule)
                        .collect(Collectors.toSet()));
    }

    /** The lists that hold in an office on this day: its own, and where it has none those the product ships. */
    EditingLists listsOf(UnitId office, LocalDate day) {
        var lists = EditingLists.shipped();
        for (var own : rows.listsOn(office, day)) {
            lists = own.kind().in(lists, own.list());
        }
        return lists;
    }

    /** The list of this kind that holds today. */
    public EditingList inForce(UnitId office, ListKind kind) {
        return kind.of(listsOf(office, today()));
    }

    /** The offices a person decides for: all for an administrator, for the head of an office that one. */
    public List<Unit> officesOf(PersonId person) {
        var organisation = organisations.current();
        var all = organisation.rolesOf(person).contains(Role.SYSTEM_ADMIN);
        return organisation.units().stream()
                .map(Unit::office)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .filter(office -> all || organisation.holds(person, Role.OFFICE_HEAD, office))
                .map(organisation::require)
                .toList();
    }

    /** The office's own lists of a kind, newest first. */
    public List<OwnList> lists(UnitId office, ListKind kind) {
        return rows.lists(office, kind);
    }

    /**
     * Takes a list as the office's next one of its kind.
     *
     * @param from first day on which it holds, today or later
     * @throws Refusal when the person does not decide for this office or the day has passed
     */
    @Transactional
    public OwnList take(PersonId person, UnitId office, ListKind kind, LocalDate from, EditingList list) {
        mayDecide(person, office);
        if (from.isBefore(today())) {
            throw new Refusal("drafting.refused.template.past");
        }
        var number = rows.lists(office, kind).size() + 1;
        var own = new OwnList(kind, number, from, list, person, clock.instant());
        rows.add(office, own);
        return own;
    }

    /** The rules an office may switch off, in the order of their families. */
    public List<Rule> switchable() {
        return Checks.standard().rules().stream()
                .filter(rule -> rule.level().maySwitchOff())
                .toList();
    }

    /** The newest word of an office on each rule it has ever switched. */
    public List<RuleSwitch> switches(UnitId office) {
        return rows.switches(office);
    }

    /**
     * Switches a practice rule off, or on again.
     *
     * @param reason owed for switching off
     * @throws Refusal when the person does not decide for this office, or the rule is one of law or standard
     */
    @Transactional
    public void turn(PersonId person, UnitId office, String rule, boolean off, String reason) {
        mayDecide(person, office);
        if (switchable().stream().noneMatch(known -> known.id().equals(rule))) {
            throw new Refusal("drafting.refused.rule.stays", rule);
        }
        if (off && reason.isBlank()) {
            throw new Refusal("drafting.refused.rule.reason");
        }
        rows.add(office, new RuleSwitch(rule, off, reason.strip(), person, clock.instant()));
    }

    private void mayDecide(PersonId person, UnitId office) {
        if (officesOf(person).stream().noneMatch(unit -> unit.id().equals(office))) {
            throw new Refusal("drafting.refused.checks.not-yours");
        }
    }

    /** Today in the business zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone.zone());
    }
}
