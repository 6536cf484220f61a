package org.fawen.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.DocType;
import org.jspecify.annotations.Nullable;

/** Lists and search of the site: what is published to an audience and not taken down. */
public interface PublicEntries {

    /**
     * Newest first.
     *
     * @param before where the page before ended; none for the first page
     * @param limit 1 to 100
     */
    List<PublishedNotice> page(Choice choice, @Nullable Position before, int limit);

    /** How many there are, counted up to {@code most}. */
    long count(Choice choice, int most);

    /** What may be chosen from among those of a column. */
    Facets facets(Choice choice);

    /** A published notice of this audience, taken down or not. */
    Optional<PublishedNotice> find(NoticeId notice, Audience audience);

    /** Whether a notice published to this audience carries this attachment under this file name. */
    boolean offers(Audience audience, String sha256, String fileName);

    /** The column it stands in. */
    SiteColumn columnOf(NoticeId notice);

    /**
     * What a list is limited to.
     *
     * @param words to be found in the text, the title, the number or the organ; empty for all
     * @param titlesOnly whether the words have to stand in the title
     */
    record Choice(
            Audience audience,
            @Nullable SiteColumn column,
            @Nullable Integer year,
            @Nullable String organ,
            @Nullable DocType docType,
            String words,
            boolean titlesOnly) {

        /** Everything for this audience. */
        public static Choice all(Audience audience) {
            return new Choice(audience, null, null, null, null, "", false);
        }

        /** Everything in this column. */
        public static Choice in(Audience audience, SiteColumn column) {
            return new Choice(audience, column, null, null, null, "", false);
        }
    }

    /** The last notice of a page. */
    record Position(Instant at, NoticeId notice) {

        public static Position of(PublishedNotice notice) {
            return new Position(notice.publishedAt(), notice.id());
        }
    }

    /**
     * What there is to choose from.
     *
     * @param years newest first
     * @param organs those with the most notices first
     */
    record Facets(List<Integer> years, List<String> organs, List<DocType> docTypes) {

        public Facets {
            years = List.copyOf(years);
            organs = List.copyOf(organs);
            docTypes = List.copyOf(docTypes);
        }
    }
}
