package org.fawen.portal;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fawen.notice.Edition;
import org.fawen.notice.FairCopy;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.Validity;
import org.fawen.rendering.ChineseDate;
import org.fawen.rendering.NoticeHtml;
import org.fawen.rendering.PaperView;
import org.jspecify.annotations.Nullable;

/**
 * A published notice as its page shows it. The four fragments of HTML are escaped already.
 *
 * @param earlier the day on which this earlier text was published; none for the text that is public now
 * @param indexed whether search engines may keep it
 * @param publishedAt in the business zone; without time of day where a historical import does not know it
 * @param pubDate the same as the machine-readable {@code yyyy-MM-dd HH:mm}
 * @param seal key of the words for the kind of seal; none when it was published without
 * @param description the beginning of the text, for search engines and shared links
 */
record NoticePage(
        NoticeLine line,
        Standing standing,
        @Nullable String earlier,
        boolean indexed,
        String address,
        String paperClass,
        String letterhead,
        String title,
        String text,
        String imprint,
        String publishedAt,
        String pubDate,
        String instant,
        @Nullable String documentDate,
        @Nullable String editor,
        @Nullable String source,
        String typeKey,
        String checkCode,
        String hash,
        String description,
        @Nullable String seal,
        List<Download> fairCopy,
        List<Download> downloads,
        @Nullable NoticeLine newer,
        @Nullable NoticeLine older) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    static NoticePage of(
            PublishedNotice notice,
            Standing standing,
            @Nullable Edition edition,
            Optional<FairCopy> sealed,
            @Nullable NoticeLine newer,
            @Nullable NoticeLine older,
            PortalSettings settings) {
        var content = notice.content();
        var publication = notice.publication();
        var at = notice.publishedAt().atZone(settings.zone());
        var timeUnknown = isTimeUnknown(notice, at);
        var files = (content.isForThePublic() ? "" : "/campus") + "/attachments";
        var view = PaperView.issued(notice.channel(), notice.number(), notice.documentDate())
                .withAttachmentsAt(files);
        var line = NoticeLine.of(notice, settings);
        var documentDate = notice.documentDate();
        return new NoticePage(
                line,
                standing,
                edition == null ? null : Standing.day(edition.at(), settings),
                edition == null && content.isForThePublic() && notice.validity() != Validity.REVOKED,
                settings.address(line.path()),
                "paper paper-" + notice.channel().key(),
                NoticeHtml.letterhead(content, view),
                NoticeHtml.title(content),
                NoticeHtml.text(content, view),
                NoticeHtml.imprint(content),
                publishedAt(notice, settings),
                MINUTE.format(at),
                timeUnknown ? DAY.format(at) : at.toOffsetDateTime().toString(),
                documentDate == null ? null : ChineseDate.of(documentDate),
                publication.editor(),
                publication.source(),
                "portal.type." + content.docType(),
                publication.hash().checkCode(),
                publication.hash().value(),
                Beginning.of(content),
                sealed.map(copy -> "portal.seal." + copy.mode()).orElse(null),
                sealed.stream()
                        .filter(copy -> content.isForThePublic())
                        .flatMap(copy -> copy.files().stream())
                        .map(file -> Download.of(file, content.title()))
                        .toList(),
                content.attachments().stream()
                        .map(attachment -> Download.of(files, attachment))
                        .toList(),
                newer,
                older);
    }

    /** When it was published, in the business zone; the day alone where that is all a historical import knows. */
    static String publishedAt(PublishedNotice notice, PortalSettings settings) {
        var at = notice.publishedAt().atZone(settings.zone());
        return (isTimeUnknown(notice, at) ? DAY : MINUTE).format(at);
    }

    private static boolean isTimeUnknown(PublishedNotice notice, ZonedDateTime at) {
        return notice.historical() && at.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
