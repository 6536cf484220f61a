package org.fawen.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the institution, an organ that issues, or a meeting.
 *
 * @param kind kebab-case kind, such as {@code school} or {@code party-department}; named groups refer to it
 * @param body what it is when it issues; none for meetings
 * @param office which office reviews, numbers and seals for it
 * @param mayIssue the channels it may issue in; empty when it issues nothing
 * @param draftsFor the units in whose name it may draft
 * @param receives whether notices are delivered to it
 * @param order place among all units, from 1
 */
public record Unit(
        UnitId id,
        String name,
        String shortName,
        List<String> alsoKnownAs,
        String kind,
        @Nullable UnitId parent,
        @Nullable Body body,
        @Nullable UnitId office,
        Set<String> mayIssue,
        List<UnitId> draftsFor,
        boolean receives,
        int order) {

    /** Whether {@code text} is exactly one of the unit's names. */
    public boolean isNamed(String text) {
        return name.equals(text) || shortName.equals(text) || alsoKnownAs.contains(text);
    }
}
