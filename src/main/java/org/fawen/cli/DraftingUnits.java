package org.fawen.cli;

import org.fawen.identity.Organisation;
import org.fawen.identity.Unit;
import org.fawen.identity.UnitId;
import org.fawen.notice.Refusal;
import org.fawen.notice.interchange.InterchangeNotice;

/** Finds the unit whose drafter writes a notice (definitions §6). */
final class DraftingUnits {

    private DraftingUnits() {}

    /**
     * The unit the file names; else the one {@code source} names, when it drafts for the lead issuer; else the lead
     * issuer itself where it writes its own notices, else its office.
     *
     * @throws Refusal when the file names an issuer or a unit that is not registered
     */
    static UnitId of(InterchangeNotice notice, Organisation organisation) {
        var lead = issuer(notice.content().issuers().getFirst(), organisation);
        var named = notice.draftingUnit();
        if (named != null) {
            return organisation
                    .unitNamed(named)
                    .map(Unit::id)
                    .orElseThrow(() -> new Refusal("cli.refused.unknown-unit", named));
        }
        var source = notice.source();
        return (source == null ? java.util.Optional.<Unit>empty() : organisation.unitNamed(source))
                .filter(unit -> unit.draftsFor().contains(lead.id()))
                .map(Unit::id)
                .orElseGet(() -> lead.draftsFor().contains(lead.id()) ? lead.id() : officeOf(lead));
    }

    private static Unit issuer(String name, Organisation organisation) {
        return organisation
                .unitNamed(name)
                .filter(unit -> unit.body() != null)
                .orElseThrow(() -> new Refusal("notice.refused.unknown-issuer", name));
    }

    private static UnitId officeOf(Unit lead) {
        var office = lead.office();
        if (office == null) {
            throw new Refusal("notice.refused.no-office", lead.shortName());
        }
        return office;
    }
}
