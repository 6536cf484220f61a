package org.fawen.portal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A notice in a list.
 *
 * @param date in the business zone, {@code yyyy-MM-dd}
 * @param organ the issuing organs, the lead organ first
 * @param validity key of the word for a notice that no longer holds as issued, else none
 */
record NoticeLine(
        String path,
        String title,
        String date,
        String organ,
        @Nullable String number,
        boolean historical,
        @Nullable String validity) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

    static NoticeLine of(PublishedNotice notice, PortalSettings settings) {
        return new NoticeLine(
                (notice.content().isForThePublic() ? "" : "/campus") + "/notices/" + notice.id(),
                notice.content().title(),
                DAY.format(notice.publishedAt().atZone(settings.zone())),
                String.join("　", notice.content().issuers()),
                notice.number(),
                notice.historical(),
                notice.validity() == Validity.IN_FORCE ? null : "portal.validity." + notice.validity());
    }
}
