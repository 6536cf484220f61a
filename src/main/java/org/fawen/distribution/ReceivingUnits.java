package org.fawen.distribution;

import java.util.Set;
import java.util.stream.Collectors;
import org.fawen.identity.Organisation;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.identity.UnitId;

/** For which units a person receives: the clerk of the unit, and its head where it has no clerk. */
final class ReceivingUnits {

    private ReceivingUnits() {}

    static Set<String> of(PersonId person, Organisation organisation) {
        return organisation.unitsOf(person).stream()
                .filter(unit -> organisation.holds(person, Role.UNIT_CLERK, unit)
                        || (organisation.holds(person, Role.DEPARTMENT_HEAD, unit) && hasNoClerk(unit, organisation)))
                .map(UnitId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean hasNoClerk(UnitId unit, Organisation organisation) {
        return organisation.persons().stream().noneMatch(one -> organisation.holds(one.id(), Role.UNIT_CLERK, unit));
    }
}
