package org.fawen.workflow;

import org.fawen.notice.Proof;

/** The drafter is asked to proofread; published in the transaction of the act that changed the text. */
public record ProofAsked(Proof proof) {}
