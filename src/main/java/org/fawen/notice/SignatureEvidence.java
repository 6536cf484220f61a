package org.fawen.notice;

/** Whether the audit trail confirms a signature. Answered by whoever keeps the trail. */
public interface SignatureEvidence {

    /** Whether the notice's chain is unbroken and holds this signature's act with this very hash. */
    boolean confirms(Signature signature);

    /** Whether the notice's chain is unbroken and holds this correction's act, from this text to that one. */
    boolean confirms(Erratum erratum);
}
