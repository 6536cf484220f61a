package org.fawen.cli;

import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.identity.UnitId;
import org.fawen.notice.Refusal;

/** Who writes for a unit when a file does not say it: the first drafter of the register. */
final class FirstDrafter {

    private FirstDrafter() {}

    /** @throws Refusal when the unit has no drafter */
    static PersonId of(UnitId unit, Organisation organisation) {
        return organisation.membersOf(CandidateGroup.of(Role.DRAFTER, unit)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "cli.refused.no-drafter", organisation.require(unit).shortName()));
    }
}
