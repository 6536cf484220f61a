package org.fawen.portal;

import java.util.Optional;
import org.fawen.notice.FairCopy;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.Validity;
import org.fawen.portal.Verification.Finding;
import org.fawen.rendering.ChineseDate;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /verify} says of a notice.
 *
 * @param finding key of the sentence on the text
 * @param validity key of the word for whether it still holds
 * @param good whether the text is what it should be and still holds
 * @param seal key of the words for the kind of seal; none when it was published without
 * @param sealedBy whose seals
 * @param path of its page; none when it was taken down
 */
record VerifiedNotice(
        String title,
        String organ,
        @Nullable String number,
        @Nullable String documentDate,
        String publishedAt,
        String checkCode,
        String hash,
        String finding,
        String validity,
        boolean good,
        @Nullable String seal,
        @Nullable String sealedBy,
        @Nullable String path) {

    static VerifiedNotice of(
            PublishedNotice notice, Optional<FairCopy> sealed, Finding finding, PortalSettings settings) {
        var date = notice.documentDate();
        var validity = notice.validity();
        return new VerifiedNotice(
                notice.content().title(),
                String.join("　", notice.content().issuers()),
                notice.number(),
                date == null ? null : ChineseDate.of(date),
                NoticePage.publishedAt(notice, settings),
                notice.publication().hash().checkCode(),
                notice.publication().hash().value(),
                "portal.verify.finding." + finding,
                "portal.verify.validity." + validity,
                (finding == Finding.GENUINE || finding == Finding.HISTORICAL) && validity.holds(),
                sealed.map(copy -> "portal.seal." + copy.mode()).orElse(null),
                sealed.map(copy -> String.join("、", copy.organs())).orElse(null),
                validity == Validity.WITHDRAWN ? null : "/notices/" + notice.id());
    }
}
