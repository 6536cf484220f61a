package org.fawen.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What drafting units made of countersigners' opinions. */
public interface OpinionAnswers {

    void add(OpinionAnswer answer);

    /**
     * Notes that the countersigner asks for a ruling.
     *
     * @param command made once per screen
     */
    void escalate(UUID command, UUID opinion, String words, Instant at);

    /** The newest answer to each opinion on a notice, by the opinion's id. */
    Map<UUID, OpinionAnswer> on(NoticeId notice);
}
