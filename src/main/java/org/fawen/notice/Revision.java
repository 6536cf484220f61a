package org.fawen.notice;

import java.time.Instant;
import org.fawen.identity.PersonId;
import org.fawen.notice.content.CanonicalForm;
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
        Instant at) {

    /** Freezes a text. */
    public static Revision of(Notice notice, Content content, PersonId author, Instant at) {
        var canonical = CanonicalForm.of(content);
        return new Revision(
                notice.id(),
                notice.revision(),
                content,
                canonical,
                ContentHash.ofBytes(canonical),
                notice.facts(),
                author,
                at);
    }
}
