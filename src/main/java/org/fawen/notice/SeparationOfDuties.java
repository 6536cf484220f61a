package org.fawen.notice;

import static org.fawen.notice.Step.CORRECTION_CHECK;
import static org.fawen.notice.Step.CORRECTION_SIGNING;
import static org.fawen.notice.Step.COUNTERSIGN;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;
import static org.fawen.notice.Step.LEADER_REVIEW;
import static org.fawen.notice.Step.LEGAL_REVIEW;
import static org.fawen.notice.Step.OFFICE_REVIEW;
import static org.fawen.notice.Step.PUBLICATION_REVIEW;
import static org.fawen.notice.Step.RECHECK;
import static org.fawen.notice.Step.RELEASE;
import static org.fawen.notice.Step.SIGN_OFF;
import static org.fawen.notice.Step.STANDING_APPROVAL;
import static org.fawen.notice.Step.TAKEDOWN_CHECK;

import java.util.Set;
import org.fawen.identity.PersonId;
import org.fawen.notice.Participation.Decided;
import org.jspecify.annotations.Nullable;

/**
 * Who must not decide because of what the same person did on the same notice (domain §3). Checked when an item is
 * assigned and again in the act; no urgency lifts it.
 */
public final class SeparationOfDuties {

    /** Each person decides at most one of these, each stage of office-review counting by itself. */
    private static final Set<Step> ONE_ACT_EACH = Set.of(DEPARTMENT_REVIEW, OFFICE_REVIEW, LEADER_REVIEW, SIGN_OFF);

    private static final Set<Step> NEVER_THE_DRAFTER = Set.of(
            DEPARTMENT_REVIEW,
            COUNTERSIGN,
            OFFICE_REVIEW,
            LEGAL_REVIEW,
            LEADER_REVIEW,
            SIGN_OFF,
            RECHECK,
            PUBLICATION_REVIEW,
            RELEASE,
            CORRECTION_CHECK,
            CORRECTION_SIGNING,
            STANDING_APPROVAL,
            TAKEDOWN_CHECK);

    /** Whoever changed the text has a part in its drafting. */
    private static final Decided WROTE = new Decided(Step.DRAFT, null);

    /** Where what somebody decided before matters. */
    private static final Set<Step> SEPARATED =
            Set.of(DEPARTMENT_REVIEW, OFFICE_REVIEW, LEADER_REVIEW, SIGN_OFF, RECHECK, RELEASE);

    private SeparationOfDuties() {}

    /** Whether {@link #forbids} looks at earlier decisions for this step; elsewhere nobody has to ask for them. */
    public static boolean asksForDecisions(Step step) {
        return SEPARATED.contains(step);
    }

    /**
     * Whether the person must not decide here.
     *
     * @param decided what the person has decided on this notice since it was last submitted
     */
    public static boolean forbids(
            Notice notice, PersonId person, Step step, @Nullable Stage stage, Set<Decided> decided) {
        if (notice.drafter().equals(person) && NEVER_THE_DRAFTER.contains(step)) {
            return true;
        }
        var here = new Decided(step, stage);
        return switch (step) {
            case DEPARTMENT_REVIEW, OFFICE_REVIEW, LEADER_REVIEW, SIGN_OFF ->
                decided.stream().anyMatch(other -> ONE_ACT_EACH.contains(other.step()) && !other.equals(here));
            case RECHECK -> decided.contains(new Decided(OFFICE_REVIEW, Stage.FIRST));
            case RELEASE ->
                decided.contains(WROTE) || decided.stream().anyMatch(other -> other.step() == PUBLICATION_REVIEW);
            default -> false;
        };
    }
}
