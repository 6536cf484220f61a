package org.fawen.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.PersonId;
import org.fawen.notice.BlobStore;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acts;
import org.fawen.workflow.RetentionRules;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 归档 by itself, a while after publication. The package is made without a lock: whoever corrects or withdraws the notice
 * meanwhile does not wait, and the new text is packed the next time.
 */
@Component
class Archiving {

    private static final Logger LOG = LoggerFactory.getLogger(Archiving.class);
    private static final int AT_ONCE = 50;

    private final ArchiveBook book;
    private final ArchiveSettings settings;
    private final Packing packing;
    private final RetentionRules retentions;
    private final Notices notices;
    private final BlobStore blobs;
    private final Acts acts;
    private final ArchiveWords words;
    private final BusinessZone zone;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Archiving(
            ArchiveBook book,
            ArchiveSettings settings,
            Packing packing,
            RetentionRules retentions,
            Notices notices,
            BlobStore blobs,
            Acts acts,
            ArchiveWords words,
            BusinessZone zone,
            TransactionTemplate transaction,
            Clock clock) {
        this.book = book;
        this.settings = settings;
        this.packing = packing;
        this.retentions = retentions;
        this.notices = notices;
        this.blobs = blobs;
        this.acts = acts;
        this.words = words;
        this.zone = zone;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${fawen.archive.every:PT10M}", initialDelayString = "PT5M")
    void run() {
        book.due(clock.instant().minus(settings.after()), AT_ONCE).forEach(id -> archive(id, null));
    }

    /**
     * Packs the notice as it stands; what goes wrong waits for the archivist with its reason.
     *
     * @param by the archivist who asked for it; none when it goes by itself
     */
    void archive(NoticeId id, @Nullable PersonId by) {
        var notice = notices.get(id);
        try {
            var code = Objects.requireNonNull(transaction.execute(status -> place(notice)));
            var zip = packing.pack(notice, code);
            var sum = blobs.keep(zip);
            transaction.executeWithoutResult(status -> keep(notice, code, sum, zip.length, by));
        } catch (Refusal refusal) {
            book.fail(id, notice.revision(), words.of(refusal), clock.instant());
        } catch (RuntimeException failure) {
            LOG.error("Notice {} could not be archived", id, failure);
            book.fail(
                    id,
                    notice.revision(),
                    words.of("archive.refused.failure", failure.getClass().getSimpleName()),
                    clock.instant());
        }
    }

    private ArchivalCode place(Notice notice) {
        return book.codeOf(notice.id())
                .orElseGet(() -> book.take(
                        notice.id(),
                        settings.fonds(),
                        yearOf(notice),
                        retentions.of(notice.facts()),
                        notice.facts().office().value()));
    }

    private int yearOf(Notice notice) {
        var day = notice.documentDate();
        var published = notice.publishedAt();
        return (day == null ? LocalDate.ofInstant(published == null ? clock.instant() : published, zone.zone()) : day)
                .getYear();
    }

    private void keep(Notice packed, ArchivalCode code, String sum, long length, @Nullable PersonId by) {
        var now = clock.instant();
        var notice = notices.lock(packed.id()).orElseThrow();
        if (notice.revision() != packed.revision() || !book.add(notice.id(), notice.revision(), sum, length, now)) {
            return; // corrected meanwhile, or another node was first
        }
        book.settle(notice.id());
        var archived = notice.archive();
        if (archived.status() != notice.status()) {
            notices.save(archived);
        }
        acts.leaveTrail(new ActPerformed(
                UUID.randomUUID(),
                notice.id(),
                null,
                by,
                "archive",
                Step.ARCHIVING,
                null,
                notice.revision(),
                notice.hash(),
                code + " " + sum,
                now));
    }
}
