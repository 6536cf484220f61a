package org.fawen.notice;

import java.time.Instant;
import org.fawen.identity.PersonId;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;

/**
 * A text as it was at one moment. Append-only.
 *
 * @param number from 1, within the notice
 * @param canonical the canonical bytes, as they were hashed
 */
public record Revision(
        NoticeId notice,
        int number,
        Content content,
        byte[] canonical,
        ContentHash hash,
        RoutingFacts facts,
        PersonId author,
        Instant at) {}
