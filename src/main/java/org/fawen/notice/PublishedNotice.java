package org.fawen.notice;

import java.time.LocalDate;
import org.fawen.notice.content.Content;
import org.jspecify.annotations.Nullable;

/** A notice as readers may see it. */
public record PublishedNotice(
        Content content,
        Publication publication,
        Validity validity,
        @Nullable String number,
        @Nullable LocalDate documentDate,
        boolean historical) {

    public NoticeId id() {
        return publication.notice();
    }
}
