package org.fawen.notice;

import java.util.Set;
import java.util.stream.Collectors;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.identity.UnitId;
import org.fawen.notice.Participation.Decided;
import org.fawen.notice.content.Disclosure;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The one function that says what a person may do with a notice. Every path asks it: acts, pages, lists, downloads. What
 * a person may not read does not exist for that person.
 */
@Service
public class NoticeAccess {

    private static final Set<NoticeStatus> UNDER_DECISION =
            Set.of(NoticeStatus.DRAFT, NoticeStatus.IN_REVIEW, NoticeStatus.AWAITING_SIGN_OFF);

    private final Organisations organisations;
    private final Participation participation;
    private final ObjectProvider<Recipients> recipients;

    NoticeAccess(Organisations organisations, Participation participation, ObjectProvider<Recipients> recipients) {
        this.organisations = organisations;
        this.participation = participation;
        this.recipients = recipients;
    }

    /** Whether the person may do this with the notice in its present state. */
    public boolean may(PersonId person, Notice notice, NoticeAction action) {
        return switch (action) {
            case READ -> mayRead(person, notice);
            case WRITE, SUBMIT, DISCARD -> isDrafter(person, notice) && notice.status() == NoticeStatus.DRAFT;
            case COMMENT -> mayComment(person, notice);
            case RECEIVE -> mayReceive(person, notice);
            case DISTRIBUTE -> mayDistribute(person, notice);
            case EXPORT_EVIDENCE -> mayExportEvidence(person, notice);
            case ARCHIVE -> notice.status().isIssued() && keepsTheArchive(person);
            case URGE -> mayUrge(person, notice) && !notice.status().isEnded() && notice.status() != NoticeStatus.DRAFT;
            case CIRCULATE -> mayCirculate(person, notice) && notice.status() != NoticeStatus.DRAFT;
            case ANSWER_OPINIONS -> isDrafter(person, notice) && UNDER_DECISION.contains(notice.status());
            case PROOFREAD -> isDrafter(person, notice) && notice.status().isUnderDecision();
            case CHANGE_LATER -> mayChangeLater(person, notice);
            case RECALL -> mayRecall(person, notice) && notice.status() == NoticeStatus.IN_REVIEW;
        };
    }

    /**
     * Whether the person may decide at this step, given an open work item that is offered to the person.
     *
     * @param decided what the person has decided on this notice already
     */
    public boolean mayDecide(PersonId person, Notice notice, Step step, @Nullable Stage stage, Set<Decided> decided) {
        return step == Step.DRAFT
                ? may(person, notice, NoticeAction.WRITE)
                : !SeparationOfDuties.forbids(notice, person, step, stage, decided);
    }

    /**
     * The offices whose notices the person may follow on their way: title, step, who has it and since when, not the text
     * (全校在办). Drafts are never followed.
     */
    public Set<UnitId> officesFollowedBy(PersonId person) {
        var organisation = organisations.current();
        return organisation.unitsOf(person).stream()
                .filter(unit -> organisation.holds(person, Role.OFFICE_HEAD, unit)
                        || organisation.holds(person, Role.OFFICE_CLERK, unit))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person is an archivist, in whose care is every issued notice. */
    public boolean keepsTheArchive(PersonId person) {
        return organisations.current().rolesOf(person).contains(Role.ARCHIVIST);
    }

    private boolean mayRead(PersonId person, Notice notice) {
        if (isDrafter(person, notice)) {
            return true;
        }
        var roles = organisations.current().rolesOf(person);
        if (roles.contains(Role.AUDITOR)) {
            return true;
        }
        if (roles.contains(Role.SUPERVISOR) && notice.status() != NoticeStatus.DRAFT) {
            return true;
        }
        return participation.hasPart(person, notice.id()) || mayChangeLater(person, notice);
    }

    /** After publication: its drafter, the office that issues it, and for public notices the publishers. */
    private boolean mayChangeLater(PersonId person, Notice notice) {
        if (!notice.status().isIssued()) {
            return false;
        }
        var organisation = organisations.current();
        var office = notice.facts().office();
        return isDrafter(person, notice)
                || organisation.holds(person, Role.OFFICE_HEAD, office)
                || organisation.holds(person, Role.OFFICE_CLERK, office)
                || notice.facts().disclosure() == Disclosure.PROACTIVE
                        && organisation.rolesOf(person).contains(Role.PUBLISHER);
    }

    /** Who writes it or has a part in it, until it is signed. */
    private boolean mayComment(PersonId person, Notice notice) {
        return UNDER_DECISION.contains(notice.status())
                && (isDrafter(person, notice) || participation.hasPart(person, notice.id()));
    }

    /** Everybody to whom the issued text was delivered, and who may read the whole dossier anyway. */
    private boolean mayReceive(PersonId person, Notice notice) {
        return notice.status().isIssued()
                && (mayRead(person, notice)
                        || recipients.stream().anyMatch(known -> known.hasReceived(person, notice.id())));
    }

    /** The drafter and the office that issues it. */
    private boolean mayDistribute(PersonId person, Notice notice) {
        var organisation = organisations.current();
        var office = notice.facts().office();
        return notice.status().isIssued()
                && (isDrafter(person, notice)
                        || organisation.holds(person, Role.OFFICE_CLERK, office)
                        || organisation.holds(person, Role.OFFICE_HEAD, office));
    }

    /** The auditor, and the head of the office that issues it. */
    private boolean mayExportEvidence(PersonId person, Notice notice) {
        var organisation = organisations.current();
        return mayRead(person, notice)
                && (organisation.rolesOf(person).contains(Role.AUDITOR)
                        || organisation.holds(
                                person, Role.OFFICE_HEAD, notice.facts().office()));
    }

    /** The drafter, or the head of the unit that drafted it (domain §5.2). */
    private boolean mayRecall(PersonId person, Notice notice) {
        return isDrafter(person, notice)
                || organisations
                        .current()
                        .holds(person, Role.DEPARTMENT_HEAD, notice.facts().draftingUnit());
    }

    /** The drafter, the office that issues it, and 督办 (domain §4.3). */
    private boolean mayUrge(PersonId person, Notice notice) {
        return isDrafter(person, notice)
                || isOfTheOffice(person, notice)
                || organisations.current().rolesOf(person).contains(Role.SUPERVISOR);
    }

    /** The head of the drafting unit, and the office that issues it, once they have a part in it. */
    private boolean mayCirculate(PersonId person, Notice notice) {
        return !isDrafter(person, notice)
                && (isOfTheOffice(person, notice)
                        || organisations
                                .current()
                                .holds(
                                        person,
                                        Role.DEPARTMENT_HEAD,
                                        notice.facts().draftingUnit()))
                && participation.hasPart(person, notice.id());
    }

    private boolean isOfTheOffice(PersonId person, Notice notice) {
        var organisation = organisations.current();
        var office = notice.facts().office();
        return organisation.holds(person, Role.OFFICE_CLERK, office)
                || organisation.holds(person, Role.OFFICE_HEAD, office);
    }

    private static boolean isDrafter(PersonId person, Notice notice) {
        return notice.drafter().equals(person);
    }
}
