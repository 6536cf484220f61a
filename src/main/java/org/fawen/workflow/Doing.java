package org.fawen.workflow;

import static org.fawen.notice.Step.COUNTERSIGN;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;
import static org.fawen.notice.Step.LEADER_REVIEW;
import static org.fawen.notice.Step.LEGAL_REVIEW;
import static org.fawen.notice.Step.OFFICE_REVIEW;
import static org.fawen.notice.Step.PUBLICATION_REVIEW;

import java.util.Locale;
import java.util.Set;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;

/** What is done with an open item, and at which steps (domain §4.3). The acts ask nobody else where they may be done. */
public enum Doing {
    SUBMIT(Step.DRAFT),
    DISCARD(Step.DRAFT),
    APPROVE(DEPARTMENT_REVIEW, OFFICE_REVIEW),
    ANSWER(COUNTERSIGN),
    GIVE_LEGAL_OPINION(LEGAL_REVIEW),
    RECORD_MEETING(Step.MEETING),
    PASS_AS_LEADER(LEADER_REVIEW),
    RETURN(DEPARTMENT_REVIEW, COUNTERSIGN, OFFICE_REVIEW, LEGAL_REVIEW, LEADER_REVIEW, Step.SIGN_OFF),
    /** 不宜发文: the head's, at the second of the two acts. */
    NOT_SUITABLE(OFFICE_REVIEW),
    TRANSFER(DEPARTMENT_REVIEW, COUNTERSIGN, OFFICE_REVIEW, LEGAL_REVIEW),
    ASK(DEPARTMENT_REVIEW, COUNTERSIGN, OFFICE_REVIEW, LEGAL_REVIEW, LEADER_REVIEW),
    EDIT(OFFICE_REVIEW, Step.SIGN_OFF),
    SIGN(Step.SIGN_OFF),
    REFUSE(Step.SIGN_OFF),
    RECHECK(Step.RECHECK),
    /** 文字更正: what changes nothing of the substance, without a new signature. */
    CORRECT(Step.RECHECK),
    CLEAR(PUBLICATION_REVIEW),
    SEND_BACK(Step.RECHECK, PUBLICATION_REVIEW),
    REGISTER(Step.NUMBERING),
    SEAL(Step.SEALING),
    RELEASE(Step.RELEASE);

    private final Set<Step> steps;

    Doing(Step... steps) {
        this.steps = Set.of(steps);
    }

    /** Where it is done. */
    public Set<Step> steps() {
        return steps;
    }

    /** Whether it is done at this step and act. */
    public boolean isAt(Step step, @Nullable Stage stage) {
        return steps.contains(step) && (this != NOT_SUITABLE || stage == Stage.SECOND);
    }

    /** Kebab-case word. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
