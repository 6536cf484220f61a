package org.fawen.notice;

import java.time.Instant;
import org.fawen.identity.PersonId;
import org.fawen.notice.content.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * What was released, and the byline of its page; outside the hash.
 *
 * @param publisher who released it; none for historical imports
 * @param publishedAt the database's clock when it became public, none before; the original time for historical imports
 */
public record Publication(
        NoticeId notice,
        int revision,
        ContentHash hash,
        @Nullable PersonId publisher,
        @Nullable String editor,
        @Nullable String source,
        @Nullable Instant publishedAt) {}
