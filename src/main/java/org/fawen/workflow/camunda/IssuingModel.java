package org.fawen.workflow.camunda;

import java.util.Set;

/** The words {@code processes/} and Java share; {@code ProcessContractTests} holds both to them. */
final class IssuingModel {

    static final String PROCESS = "notice-issuing";

    static final String CORRECTION = "notice-correction";
    static final String WITHDRAWAL = "notice-withdrawal";

    static final String NOTICE_RECALLED = "notice-recalled";
    static final String RELEASE_UNSCHEDULED = "release-unscheduled";
    static final String PUBLICATION_GATE_FAILED = "publication-gate-failed";

    static final String OUTCOME = "outcome";
    static final String STEPS = "steps";
    static final String ENTRY_STEP = "entryStep";
    static final String COUNTERSIGNERS = "countersigners";
    static final String SIGNERS = "signers";
    static final String REVIEWERS = "reviewers";
    static final String SCHEDULED_AT = "scheduledAt";
    static final String REVIEW_STAGES = "reviewStages";

    /** Told to {@code choose-review-route} within the act that submits, and forgotten with it. */
    static final String SKIPPED_STEPS = "skippedSteps";

    static final String ASKED_UNITS = "askedUnits";
    static final String FIRST_STAGE = "firstStage";

    static final String APPROVERS = "approvers";
    static final String ASKED = "asked";
    static final String TAKING_DOWN = "taking-down";

    /** Who asked for it and must not decide it. */
    static final String ASKING = "asking";

    /** Variables of one task among several: whose it is, or which of the two acts. */
    static final String COUNTERSIGNER = "countersigner";

    static final String SIGNER = "signer";
    static final String REVIEWER = "reviewer";
    static final String APPROVER = "approver";
    static final String REVIEW_STAGE = "reviewStage";

    /** Every name an expression in {@code processes/} may begin with, besides the engine's {@code execution}. */
    static final Set<String> VARIABLES = Set.of(
            OUTCOME,
            STEPS,
            ENTRY_STEP,
            COUNTERSIGNERS,
            SIGNERS,
            REVIEWERS,
            SCHEDULED_AT,
            REVIEW_STAGES,
            APPROVERS,
            ASKED);

    /** The beans the models may call, and no others. */
    static final Set<String> BEANS = Set.of(
            "words",
            "deadlines",
            "routingFacts",
            "reviewRoute",
            "signOffLevel",
            "publicationScope",
            "publishNotice",
            "archiveNotice",
            "publishCorrection",
            "changeStanding",
            "announceOverdue");

    private IssuingModel() {}
}
