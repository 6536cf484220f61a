package org.fawen.sealing;

/** Says when: a time-stamping authority by RFC 3161. */
public interface TimeStamps {

    /**
     * A token over the SHA-256 of these bytes, as DER.
     *
     * @throws SealUnusable when the authority does not answer, or answers something else
     */
    byte[] stamp(byte[] bytes);
}
