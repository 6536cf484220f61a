package org.fawen.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was asked for after publication, of all notices. At most one change of a notice is open at a time. */
public interface LaterChanges {

    /** @throws Refusal when another change of the notice is open */
    void add(LaterChange change);

    /** Ends an open change. */
    void end(LaterChange change, LaterChange.State state, Instant at);

    /** The change that waits for a decision. */
    Optional<LaterChange> open(NoticeId notice);

    /** Every change that was ever asked for, oldest first. */
    List<LaterChange> of(NoticeId notice);
}
