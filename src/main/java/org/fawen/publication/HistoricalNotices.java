package org.fawen.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticePublished;
import org.fawen.notice.Notices;
import org.fawen.notice.Publication;
import org.fawen.notice.PublicationRecords;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revision;
import org.fawen.notice.Revisions;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.RoutingRules;
import org.fawen.notice.content.CanonicalForm;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in notices that were issued elsewhere (历史导入), as they are; no counter moves and nobody is said to have signed. */
@Service
public class HistoricalNotices {

    private static final Pattern NUMBER = Pattern.compile("(?<code>.*)[〔\\[](?<year>\\d{4})[〕\\]](?<serial>\\d+)号");

    private final Notices notices;
    private final Revisions revisions;
    private final PublicationRecords records;
    private final Organisations organisations;
    private final Acts acts;
    private final ApplicationEventPublisher events;

    HistoricalNotices(
            Notices notices,
            Revisions revisions,
            PublicationRecords records,
            Organisations organisations,
            Acts acts,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.revisions = revisions;
        this.records = records;
        this.organisations = organisations;
        this.acts = acts;
        this.events = events;
    }

    /**
     * Adds a notice that was issued elsewhere.
     *
     * @param importer who is responsible for the import
     * @param publishedAt its original time
     * @throws Refusal when the issuer is unknown, or the number cannot be read
     */
    @Transactional
    public NoticeId add(
            PersonId importer,
            UnitId draftingUnit,
            Content content,
            RoutingRequest request,
            @Nullable String number,
            @Nullable LocalDate documentDate,
            Instant publishedAt,
            @Nullable String editor,
            @Nullable String source) {
        var facts = RoutingRules.factsOf(content, request, draftingUnit, organisations.current());
        var notice =
                Notice.historical(content, facts, importer, numberOf(number), documentDate, publishedAt, acts.now());
        notices.add(notice);
        revisions.append(new Revision(
                notice.id(),
                notice.revision(),
                content,
                CanonicalForm.of(content),
                ContentHash.of(content),
                facts,
                importer,
                acts.now()));
        records.release(
                new Publication(notice.id(), notice.revision(), notice.hash(), null, editor, source, publishedAt),
                content);
        acts.leaveTrail(new ActPerformed(
                UUID.randomUUID(),
                notice.id(),
                null,
                importer,
                "import",
                null,
                null,
                notice.revision(),
                notice.hash(),
                "",
                acts.now()));
        events.publishEvent(new NoticePublished(notice.id()));
        return notice.id();
    }

    private static @Nullable DocumentNumber numberOf(@Nullable String number) {
        if (number == null) {
            return null;
        }
        var matcher = NUMBER.matcher(number);
        if (!matcher.matches()) {
            throw new Refusal("publication.refused.number-unreadable", number);
        }
        return new DocumentNumber(
                matcher.group("code"),
                Integer.parseInt(matcher.group("year")),
                Integer.parseInt(matcher.group("serial")));
    }
}
