package org.fawen.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.fawen.notice.content.Content;
import org.jspecify.annotations.Nullable;

/** A notice as readers may see it. */
public record PublishedNotice(
        Content content,
        Channel channel,
        Publication publication,
        Validity validity,
        @Nullable String number,
        @Nullable LocalDate documentDate,
        boolean historical) {

    public NoticeId id() {
        return publication.notice();
    }

    /** The same notice with one of its earlier texts. */
    public PublishedNotice as(Edition edition) {
        var was = new Publication(
                id(),
                edition.revision(),
                edition.hash(),
                publication.publisher(),
                publication.editor(),
                publication.source(),
                publication.publishedAt());
        return new PublishedNotice(edition.content(), channel, was, validity, number, documentDate, historical);
    }

    /** When it became public; the original time for historical imports. */
    public Instant publishedAt() {
        return Objects.requireNonNull(publication.publishedAt(), "A published notice has a time of publication");
    }
}
