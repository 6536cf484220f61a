package org.fawen.workflow.camunda;

import static org.fawen.identity.Role.ARCHIVIST;
import static org.fawen.identity.Role.DEPARTMENT_HEAD;
import static org.fawen.identity.Role.LEGAL_REVIEWER;
import static org.fawen.identity.Role.OFFICE_CLERK;
import static org.fawen.identity.Role.OFFICE_HEAD;
import static org.fawen.identity.Role.PUBLISHER;
import static org.fawen.identity.Role.RECHECK_CLERK;
import static org.fawen.identity.Role.SEAL_KEEPER;

import java.util.List;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.identity.UnitId;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.content.Disclosure;
import org.jspecify.annotations.Nullable;

/** Who holds a step: the role and the unit in which it must be held, as {@code stepHolders} of the organisation data. */
final class StepHolders {

    private static final UnitId LEGAL_OFFICE = new UnitId("legal-office");
    private static final UnitId PUBLICITY = new UnitId("publicity");
    private static final UnitId ARCHIVES = new UnitId("archives");

    private StepHolders() {}

    /**
     * The groups of whom one takes the step; empty where nobody is in charge, and for {@code draft}, which is the
     * drafter's own.
     *
     * @param named whom the process itself named: the countersigner, signer or publication reviewer
     */
    static List<CandidateGroup> of(
            Step step, @Nullable Stage stage, @Nullable String named, RoutingFacts facts, Organisation organisation) {
        return switch (step) {
            case DRAFT -> List.of();
            case DEPARTMENT_REVIEW -> List.of(CandidateGroup.of(DEPARTMENT_HEAD, facts.draftingUnit()));
            case COUNTERSIGN, SIGN_OFF, PUBLICATION_REVIEW, CORRECTION_SIGNING, STANDING_APPROVAL ->
                named == null ? List.of() : List.of(new CandidateGroup(named));
            case OFFICE_REVIEW ->
                List.of(CandidateGroup.of(stage == Stage.SECOND ? OFFICE_HEAD : OFFICE_CLERK, facts.office()));
            case LEGAL_REVIEW -> List.of(CandidateGroup.of(LEGAL_REVIEWER, LEGAL_OFFICE));
            case MEETING -> List.of(CandidateGroup.of(OFFICE_HEAD, facts.office()));
            case LEADER_REVIEW -> inCharge(facts.draftingUnit(), organisation);
            case RECHECK -> List.of(CandidateGroup.of(RECHECK_CLERK, facts.office()));
            case NUMBERING -> List.of(CandidateGroup.of(OFFICE_CLERK, facts.office()));
            case SEALING -> List.of(CandidateGroup.of(SEAL_KEEPER, facts.office()));
            case RELEASE ->
                List.of(
                        facts.disclosure() == Disclosure.PROACTIVE
                                ? CandidateGroup.of(PUBLISHER, PUBLICITY)
                                : CandidateGroup.of(OFFICE_CLERK, facts.office()));
            case CORRECTION_CHECK, TAKEDOWN_CHECK -> List.of(CandidateGroup.of(OFFICE_HEAD, facts.office()));
            case ARCHIVING -> List.of(CandidateGroup.of(ARCHIVIST, ARCHIVES));
        };
    }

    private static List<CandidateGroup> inCharge(UnitId unit, Organisation organisation) {
        return organisation.posts().stream()
                .filter(post -> post.inCharge().contains(unit))
                .map(post -> CandidateGroup.of(post.id()))
                .toList();
    }
}
