package org.fawen.notice;

import java.util.List;
import java.util.Set;
import org.fawen.identity.Body;
import org.fawen.identity.UnitId;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Urgency;

/**
 * The facts that decide the way of a notice: the only inputs of the decisions in {@code processes/rules}. Stored with
 * the revision and shown to the drafter.
 *
 * @param issuers the organs, the lead organ first; several = joint issue
 * @param body kind of the lead organ
 * @param draftingUnit the unit whose drafter writes
 * @param office the office that reviews, numbers and seals for the lead organ
 * @param important normative, about persons or organisation, for the whole institution, upward, or said to be
 * @param countersignUnits the units that are asked
 */
public record RoutingFacts(
        DocType docType,
        Channel channel,
        List<UnitId> issuers,
        Body body,
        UnitId draftingUnit,
        UnitId office,
        String subject,
        Urgency urgency,
        Disclosure disclosure,
        Audience audience,
        boolean routine,
        boolean important,
        boolean normative,
        boolean collectiveDecision,
        boolean wholeInstitution,
        Set<RoutingFlag> flags,
        List<UnitId> countersignUnits) {

    public boolean joint() {
        return issuers.size() > 1;
    }

    public boolean crossUnit() {
        return !countersignUnits.isEmpty();
    }

    public UnitId leadIssuer() {
        return issuers.getFirst();
    }

    public RoutingFacts withCountersignUnits(List<UnitId> units) {
        return new RoutingFacts(
                docType,
                channel,
                issuers,
                body,
                draftingUnit,
                office,
                subject,
                urgency,
                disclosure,
                audience,
                routine,
                important,
                normative,
                collectiveDecision,
                wholeInstitution,
                flags,
                List.copyOf(units));
    }
}
