package org.fawen.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.identity.Unit;
import org.fawen.identity.UnitId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 模板: begin a draft from one; write, date and withdraw them. */
@Service
public class Templates {

    private final TemplateRows rows;
    private final Drafting drafting;
    private final Organisations organisations;
    private final BusinessZone zone;
    private final Clock clock;

    Templates(TemplateRows rows, Drafting drafting, Organisations organisations, BusinessZone zone, Clock clock) {
        this.rows = rows;
        this.drafting = drafting;
        this.organisations = organisations;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * Templates of organs in whose name a unit may draft, in force today.
     *
     * @return empty when the person is no drafter of the unit
     */
    public List<TemplateVersion> offeredTo(PersonId person, UnitId draftingUnit) {
        var organisation = organisations.current();
        if (!organisation.holds(person, Role.DRAFTER, draftingUnit)) {
            return List.of();
        }
        var organs = organisation.require(draftingUnit).draftsFor();
        return rows.on(today()).stream()
                .filter(version -> !version.withdrawn())
                .filter(version -> organs.contains(version.template().issuer()))
                .toList();
    }

    /**
     * Begins a draft with what a template says.
     *
     * @throws Refusal when the template is not offered to this person
     */
    @Transactional
    public NoticeId begin(PersonId person, UnitId draftingUnit, String id) {
        var version = offeredTo(person, draftingUnit).stream()
                .filter(offered -> offered.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("drafting.refused.template.gone"));
        var template = version.template();
        var issuer = organisations.current().require(template.issuer()).name();
        var notice = drafting.begin(person, draftingUnit, template.content(issuer), template.request());
        rows.begun(notice, version);
        return notice;
    }

    /** Whether the person looks after templates at all. */
    public boolean mayEdit(PersonId person) {
        return !organsOf(person).isEmpty();
    }

    /** The organs whose templates a person looks after: all for an administrator, for the head of an office its own. */
    public List<Unit> organsOf(PersonId person) {
        var organisation = organisations.current();
        var offices = officesOf(person, organisation);
        var all = organisation.rolesOf(person).contains(Role.SYSTEM_ADMIN);
        return organisation.units().stream()
                .filter(unit -> unit.body() != null && !unit.mayIssue().isEmpty())
                .filter(unit -> all || unit.office() != null && offices.contains(unit.office()))
                .toList();
    }

    private static Set<UnitId> officesOf(PersonId person, Organisation organisation) {
        return organisation.unitsOf(person).stream()
                .filter(unit -> organisation.holds(person, Role.OFFICE_HEAD, unit))
                .collect(Collectors.toSet());
    }

    /** The newest version of each template this person looks after, those that have ended too. */
    public List<TemplateVersion> editableBy(PersonId person) {
        var organs = organsOf(person).stream().map(Unit::id).collect(Collectors.toSet());
        return rows.newest().stream()
                .filter(version -> organs.contains(version.template().issuer()))
                .toList();
    }

    /** All versions of a template, newest first; empty when there is none that this person looks after. */
    public List<TemplateVersion> versions(PersonId person, String id) {
        var versions = rows.versions(id);
        var organs = organsOf(person).stream().map(Unit::id).collect(Collectors.toSet());
        return versions.isEmpty()
                        || !organs.contains(versions.getFirst().template().issuer())
                ? List.of()
                : versions;
    }

    /**
     * Writes the next version of a template, or the first.
     *
     * @param id kebab-case; stays the same for all versions
     * @param from first day on which drafts begin with it, today or later
     * @param expected number of the newest version its author has seen, 0 for a new template
     * @throws Refusal when the person does not look after it, the day has passed, or somebody else was faster
     */
    @Transactional
    public TemplateVersion save(
            PersonId person, String id, int expected, LocalDate from, boolean withdrawn, DraftTemplate template) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+){0,12}") || id.length() > 60) {
            throw new Refusal("drafting.refused.template.id");
        }
        var present = rows.versions(id);
        if (!present.isEmpty() && versions(person, id).isEmpty() || !looksAfter(person, template.issuer())) {
            throw new Refusal("drafting.refused.template.not-yours");
        }
        if (present.size() != expected) {
            throw new Refusal("drafting.refused.template.changed");
        }
        if (from.isBefore(today())) {
            throw new Refusal("drafting.refused.template.past");
        }
        var version = new TemplateVersion(id, expected + 1, from, withdrawn, template, person, clock.instant());
        rows.add(version);
        return version;
    }

    private boolean looksAfter(PersonId person, UnitId issuer) {
        return organsOf(person).stream().anyMatch(unit -> unit.id().equals(issuer));
    }

    /** Today in the business zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone.zone());
    }
}
