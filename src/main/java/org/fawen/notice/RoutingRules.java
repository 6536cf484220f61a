package org.fawen.notice;

import static org.fawen.notice.RoutingFlag.COLLECTIVE_DECISION;
import static org.fawen.notice.RoutingFlag.IMPORTANT;
import static org.fawen.notice.RoutingFlag.NORMATIVE;
import static org.fawen.notice.RoutingFlag.ROUTINE;
import static org.fawen.notice.RoutingFlag.WHOLE_INSTITUTION;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fawen.identity.Body;
import org.fawen.identity.Organisation;
import org.fawen.identity.Unit;
import org.fawen.identity.UnitId;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;

/** Finds the facts that decide the way of a notice (definitions §6): what the drafter says, and what the text tells. */
public final class RoutingRules {

    private static final Pattern NORMATIVE_TITLE = Pattern.compile("《[^》]*(办法|规定|细则|章程)》");
    private static final Set<String> IMPORTANT_SUBJECTS = Set.of("人事", "机构");
    private static final Set<DocType> UPWARD = Set.of(DocType.REQUEST, DocType.REPORT);

    private RoutingRules() {}

    /**
     * The facts of a text.
     *
     * @param draftingUnit the unit whose drafter writes
     * @throws Refusal when an issuer is unknown, may not issue in the channel, or is not drafted for by this unit
     */
    public static RoutingFacts factsOf(
            Content content, RoutingRequest request, UnitId draftingUnit, Organisation organisation) {
        var issuers = content.issuers().stream()
                .map(name -> issuer(name, organisation))
                .toList();
        if (issuers.isEmpty()) {
            throw new Refusal("notice.refused.no-issuer");
        }
        var lead = issuers.getFirst();
        var channel = request.channel() == null ? defaultChannel(content, lead) : request.channel();
        var drafting = organisation.require(draftingUnit);
        check(lead, channel, drafting);
        var flags = request.flags();
        var normative = flags.contains(NORMATIVE)
                || NORMATIVE_TITLE.matcher(content.title()).find();
        var whole = flags.contains(WHOLE_INSTITUTION)
                || content.addressees().stream().anyMatch(organisation::isWholeInstitution);
        var important = flags.contains(IMPORTANT)
                || normative
                || whole
                || IMPORTANT_SUBJECTS.contains(request.subject())
                || UPWARD.contains(content.docType());
        var asked = request.countersignUnits() == null
                ? CountersignTopics.unitsFor(content, organisation, unitsAlreadyConcerned(issuers, draftingUnit))
                : request.countersignUnits();
        return new RoutingFacts(
                content.docType(),
                channel,
                issuers.stream().map(Unit::id).toList(),
                bodyOf(lead),
                draftingUnit,
                officeOf(lead),
                request.subject(),
                content.urgency(),
                content.disclosure(),
                content.audience(),
                flags.contains(ROUTINE),
                important,
                normative,
                flags.contains(COLLECTIVE_DECISION),
                whole,
                flags,
                asked);
    }

    /** 纪要 → minutes, 函 → letter, a department or 公示 → web only, everything else red-head. */
    static Channel defaultChannel(Content content, Unit lead) {
        return switch (content.docType()) {
            case MINUTES -> Channel.MINUTES;
            case LETTER -> Channel.LETTER;
            case PUBLICITY -> Channel.WEB_ONLY;
            default -> lead.body() == Body.DEPARTMENT ? Channel.WEB_ONLY : Channel.RED_HEAD;
        };
    }

    private static Unit issuer(String name, Organisation organisation) {
        return organisation
                .unitNamed(name)
                .filter(unit -> unit.body() != null)
                .orElseThrow(() -> new Refusal("notice.refused.unknown-issuer", name));
    }

    private static void check(Unit lead, Channel channel, Unit drafting) {
        if (!lead.mayIssue().contains(channel.key())) {
            throw new Refusal("notice.refused.channel", lead.shortName(), channel);
        }
        if (!drafting.draftsFor().contains(lead.id())) {
            throw new Refusal("notice.refused.not-drafted-for", drafting.shortName(), lead.shortName());
        }
    }

    private static Body bodyOf(Unit lead) {
        var body = lead.body();
        if (body == null) {
            throw new Refusal("notice.refused.unknown-issuer", lead.name());
        }
        return body;
    }

    private static UnitId officeOf(Unit lead) {
        var office = lead.office();
        if (office == null) {
            throw new Refusal("notice.refused.no-office", lead.shortName());
        }
        return office;
    }

    private static List<UnitId> unitsAlreadyConcerned(List<Unit> issuers, UnitId draftingUnit) {
        var concerned = new java.util.ArrayList<>(issuers.stream().map(Unit::id).toList());
        concerned.add(draftingUnit);
        return concerned;
    }
}
