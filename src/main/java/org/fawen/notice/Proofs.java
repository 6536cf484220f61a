package org.fawen.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fawen.identity.PersonId;

/** What drafters were asked to proofread, and what they said. */
public interface Proofs {

    void ask(Proof proof);

    /** Keeps the answer of one that was asked before. */
    void answer(Proof proof);

    /** The newest of a notice; an earlier one without an answer is covered by it. */
    Optional<Proof> newest(NoticeId notice);

    /** Those that wait for this drafter, most pressing first. */
    List<Waiting> waitingFor(PersonId drafter);

    /** Notices whose newest proof is open past its deadline while they are under way, and of which it was not noted yet. */
    List<NoticeId> overdue(Instant now);

    /** Notes that the deadline has passed; whether it was not noted before. */
    boolean lapse(Proof proof, Instant now);

    /** @param title of the notice */
    record Waiting(Proof proof, String title) {}
}
