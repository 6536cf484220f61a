package org.fawen.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;

/** Who is asked before or after a holder, and who has a part in a notice without an item. */
public interface PartsGiven {

    /** Who is asked at an item now. */
    Optional<Asked> askedAt(WorkItemId item);

    void ask(Asked asked);

    /** Answered, or asked no more. */
    void endAsking(UUID asked, Instant at);

    void give(PartGiven part);

    /** The readers of a notice, in the order in which they were asked. */
    List<PartGiven> readersOf(NoticeId notice);

    /** The reader has read it. */
    void read(NoticeId notice, PersonId person, Instant at);

    /** What a person has still to read, newest first. */
    List<ToRead> unread(PersonId person);

    /**
     * A notice to read.
     *
     * @param by who asked
     */
    record ToRead(NoticeId notice, String title, PersonId by, String words, Instant at) {}
}
