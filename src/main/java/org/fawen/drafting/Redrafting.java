package org.fawen.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.identity.Unit;
import org.fawen.notice.Drafts;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.content.Content;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 照此重拟: begins a new draft with the words of an earlier notice, its old dates marked. */
@Service
public class Redrafting {

    private final Notices notices;
    private final Revisions revisions;
    private final Drafts drafts;
    private final NoticeAccess access;
    private final Organisations organisations;
    private final Drafting drafting;
    private final BusinessZone zone;
    private final Clock clock;

    Redrafting(
            Notices notices,
            Revisions revisions,
            Drafts drafts,
            NoticeAccess access,
            Organisations organisations,
            Drafting drafting,
            BusinessZone zone,
            Clock clock) {
        this.notices = notices;
        this.revisions = revisions;
        this.drafts = drafts;
        this.access = access;
        this.organisations = organisations;
        this.drafting = drafting;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * The draft that was begun.
     *
     * @param marked how many old dates are marked in it
     */
    public record Redrafted(NoticeId notice, int marked) {}

    /** For which unit a person begins, and for which organ. */
    private record Organ(Unit draftingUnit, Unit issuer) {}

    /** Whether the person may read the notice, it was sent on its way once, and the person drafts for some organ. */
    public boolean mayRedraft(PersonId person, Notice notice) {
        return notice.revision() > 0
                && access.may(person, notice, NoticeAction.READ)
                && organs(person, organisations.current()).stream().findAny().isPresent();
    }

    /**
     * Begins a draft with the newest text of the notice, for its organ where this person drafts for it, else for the
     * first organ this person drafts for. Attachments come along; number, dates and what it replied to do not.
     *
     * @throws Refusal when this person may not
     */
    @Transactional
    public Redrafted redraft(PersonId person, NoticeId id) {
        var notice = notices.find(id)
                .filter(found -> mayRedraft(person, found))
                .orElseThrow(() -> new Refusal("drafting.refused.not-found"));
        var old = revisions
                .find(id, notice.revision())
                .map(Revision::content)
                .orElseThrow(() -> new Refusal("drafting.refused.not-found"));
        var organ = organ(person, old);
        var anew = OldDates.mark(old, LocalDate.ofInstant(clock.instant(), zone.zone()));
        var begun = drafting.begin(
                person, organ.draftingUnit().id(), issuedBy(organ.issuer(), anew.content()), request(id));
        return new Redrafted(begun, anew.marked());
    }

    private Organ organ(PersonId person, Content old) {
        var organisation = organisations.current();
        var lead = old.issuers().isEmpty()
                ? Optional.<Unit>empty()
                : organisation.unitNamed(old.issuers().getFirst());
        var organs = organs(person, organisation);
        return organs.stream()
                .filter(organ -> lead.filter(organ.issuer()::equals).isPresent())
                .findFirst()
                .orElseGet(organs::getFirst);
    }

    private static List<Organ> organs(PersonId person, Organisation organisation) {
        return organisation.units().stream()
                .filter(unit -> organisation.holds(person, Role.DRAFTER, unit.id()))
                .flatMap(unit -> unit.draftsFor().stream().map(issuer -> new Organ(unit, organisation.require(issuer))))
                .toList();
    }

    /** The same issuers where the lead is the same, else this one alone. */
    private Content issuedBy(Unit issuer, Content content) {
        var lead = organisations.current().unitNamed(content.issuers().getFirst());
        var issuers = lead.filter(issuer::equals).isPresent() ? content.issuers() : List.of(issuer.name());
        return new Content(
                content.docType(),
                content.title(),
                issuers,
                content.addressees(),
                content.copyTo(),
                content.urgency(),
                content.disclosure(),
                content.audience(),
                content.replyTo(),
                content.minutes(),
                content.note(),
                content.blocks(),
                content.attachments());
    }

    /** Subject and circumstances come along; the form and who countersigns are found anew. */
    private RoutingRequest request(NoticeId old) {
        return drafts.find(old)
                .map(draft -> new RoutingRequest(
                        null, draft.request().subject(), draft.request().flags(), null))
                .orElse(RoutingRequest.NONE);
    }
}
