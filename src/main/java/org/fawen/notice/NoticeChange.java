package org.fawen.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.fawen.identity.PersonId;
import org.fawen.notice.content.ContentHash;
import org.jspecify.annotations.Nullable;

/** Builds the next state of a notice and refuses a status that must not follow. */
final class NoticeChange {

    private final Notice notice;
    private NoticeStatus status;
    private Validity validity;
    private String title;
    private RoutingFacts facts;
    private PersonId drafter;
    private int revision;
    private ContentHash hash;
    private @Nullable DocumentNumber number;
    private @Nullable LocalDate documentDate;
    private @Nullable Step returnedFrom;
    private @Nullable String returnReason;
    private @Nullable Instant scheduledAt;
    private @Nullable Instant publishedAt;

    NoticeChange(Notice notice) {
        this.notice = notice;
        status = notice.status();
        validity = notice.validity();
        title = notice.title();
        facts = notice.facts();
        drafter = notice.drafter();
        revision = notice.revision();
        hash = notice.hash();
        number = notice.number();
        documentDate = notice.documentDate();
        returnedFrom = notice.returnedFrom();
        returnReason = notice.returnReason();
        scheduledAt = notice.scheduledAt();
        publishedAt = notice.publishedAt();
    }

    NoticeChange status(NoticeStatus next) {
        if (!notice.status().next().contains(next)) {
            throw new Refusal("notice.refused.status", notice.status(), next);
        }
        status = next;
        return this;
    }

    NoticeChange validity(Validity next) {
        validity = next;
        return this;
    }

    NoticeChange title(String changed) {
        title = changed;
        return this;
    }

    NoticeChange facts(RoutingFacts changed) {
        facts = changed;
        return this;
    }

    NoticeChange drafter(PersonId successor) {
        drafter = successor;
        return this;
    }

    NoticeChange revision(int next) {
        revision = next;
        return this;
    }

    NoticeChange hash(ContentHash changed) {
        hash = changed;
        return this;
    }

    NoticeChange number(DocumentNumber taken) {
        number = taken;
        return this;
    }

    NoticeChange documentDate(LocalDate day) {
        documentDate = day;
        return this;
    }

    NoticeChange returned(@Nullable Step from, @Nullable String reason) {
        returnedFrom = from;
        returnReason = reason;
        return this;
    }

    NoticeChange scheduledAt(@Nullable Instant at) {
        scheduledAt = at;
        return this;
    }

    NoticeChange publishedAt(Instant at) {
        publishedAt = at;
        return this;
    }

    Notice done() {
        return new Notice(
                notice.id(),
                notice.version(),
                status,
                validity,
                title,
                facts,
                drafter,
                revision,
                hash,
                number,
                documentDate,
                returnedFrom,
                returnReason,
                scheduledAt,
                publishedAt,
                notice.historical(),
                notice.createdAt());
    }
}
