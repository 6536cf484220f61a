package org.fawen.notice;

import static org.fawen.notice.NoticeStatus.ARCHIVED;
import static org.fawen.notice.NoticeStatus.AWAITING_SIGN_OFF;
import static org.fawen.notice.NoticeStatus.CANCELLED;
import static org.fawen.notice.NoticeStatus.DRAFT;
import static org.fawen.notice.NoticeStatus.IN_REVIEW;
import static org.fawen.notice.NoticeStatus.NUMBERED;
import static org.fawen.notice.NoticeStatus.PUBLISHED;
import static org.fawen.notice.NoticeStatus.REJECTED;
import static org.fawen.notice.NoticeStatus.SCHEDULED;
import static org.fawen.notice.NoticeStatus.SIGNED_OFF;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.fawen.identity.PersonId;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * A notice and the rules for changing it. The text itself lies in {@link Revision}s; this row says what is true of it.
 *
 * @param version counts every change
 * @param revision number of the newest revision; 0 before the first submission
 * @param hash of the present text: the draft's while DRAFT, else that of {@code revision}
 * @param number 发文字号, once registered
 * @param documentDate 成文日期, once registered; for kinds without a number the day of the last signature
 * @param returnedFrom the step that sent it back, while it is a returned draft
 * @param historical whether it was issued elsewhere and only imported (历史导入)
 */
public record Notice(
        NoticeId id,
        long version,
        NoticeStatus status,
        Validity validity,
        String title,
        RoutingFacts facts,
        PersonId drafter,
        int revision,
        ContentHash hash,
        @Nullable DocumentNumber number,
        @Nullable LocalDate documentDate,
        @Nullable Step returnedFrom,
        @Nullable String returnReason,
        @Nullable Instant scheduledAt,
        @Nullable Instant publishedAt,
        boolean historical,
        Instant createdAt) {

    private static final int SHORTEST_REASON = 5;

    public static Notice draft(Content content, RoutingFacts facts, PersonId drafter, Instant now) {
        return new Notice(
                NoticeId.next(),
                0,
                DRAFT,
                Validity.IN_FORCE,
                content.title(),
                facts,
                drafter,
                0,
                ContentHash.of(content),
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                now);
    }

    /** The drafter has left: what is not issued yet goes on under the successor's name. */
    public Notice handOver(PersonId successor) {
        if (status.isIssued()) {
            throw new Refusal("notice.refused.handover", status);
        }
        return new NoticeChange(this).drafter(successor).done();
    }

    /** A notice that was issued elsewhere and is only taken in (历史导入). */
    public static Notice historical(
            Content content,
            RoutingFacts facts,
            PersonId importer,
            @Nullable DocumentNumber number,
            @Nullable LocalDate documentDate,
            Instant publishedAt,
            Instant now) {
        return new Notice(
                NoticeId.next(),
                0,
                PUBLISHED,
                Validity.IN_FORCE,
                content.title(),
                facts,
                importer,
                1,
                ContentHash.of(content),
                number,
                documentDate,
                null,
                null,
                null,
                publishedAt,
                true,
                now);
    }

    /** The drafter changed the text. */
    public Notice write(Content content, RoutingFacts changed) {
        require(Set.of(DRAFT), "notice.refused.not-a-draft");
        return with().title(content.title())
                .facts(changed)
                .hash(ContentHash.of(content))
                .done();
    }

    /** Sends the text on its way; it is frozen as the next revision. */
    public Notice submit() {
        require(Set.of(DRAFT), "notice.refused.not-a-draft");
        return with().status(IN_REVIEW)
                .revision(revision + 1)
                .returned(null, null)
                .done();
    }

    public Notice discard() {
        require(Set.of(DRAFT), "notice.refused.not-a-draft");
        return with().status(CANCELLED).done();
    }

    /** A review was passed; the way decides what comes next. */
    public Notice passReview() {
        require(Set.of(IN_REVIEW), "notice.refused.not-in-review");
        return this;
    }

    /** The office, or the signer, changed words of the text on its way; the changed text is the next revision. */
    public Notice amend(Content changed) {
        require(Set.of(IN_REVIEW, AWAITING_SIGN_OFF), "notice.refused.not-under-decision");
        return with().title(changed.title())
                .hash(ContentHash.of(changed))
                .revision(revision + 1)
                .done();
    }

    /** Other units are asked, or no longer asked, before the review goes on. */
    public Notice askToCountersign(RoutingFacts changed) {
        require(Set.of(IN_REVIEW), "notice.refused.not-in-review");
        return with().facts(changed).done();
    }

    /** The way has reached sign-off. */
    public Notice reachSignOff() {
        return status == AWAITING_SIGN_OFF
                ? this
                : with().status(AWAITING_SIGN_OFF).done();
    }

    /** @throws Refusal when the reason has fewer than five characters (invariant d) */
    public Notice returnToDrafter(Step from, String reason) {
        require(Set.of(IN_REVIEW, AWAITING_SIGN_OFF), "notice.refused.not-under-decision");
        return with().status(DRAFT).returned(from, reasoned(reason)).done();
    }

    /**
     * It goes back to an earlier step of review; its text stays as it is.
     *
     * @throws Refusal when the reason has fewer than five characters (invariant d)
     */
    public Notice returnToReview(String reason) {
        require(Set.of(IN_REVIEW, AWAITING_SIGN_OFF), "notice.refused.not-under-decision");
        reasoned(reason);
        return status == IN_REVIEW ? this : with().status(IN_REVIEW).done();
    }

    /** @throws Refusal when the reason has fewer than five characters (invariant d) */
    public Notice reject(Step from, String reason) {
        require(Set.of(IN_REVIEW, AWAITING_SIGN_OFF), "notice.refused.not-under-decision");
        return with().status(REJECTED).returned(from, reasoned(reason)).done();
    }

    /**
     * It is taken back from review.
     *
     * @param opened whether somebody has opened or decided it since it was submitted; only then a reason is owed
     */
    public Notice recall(boolean opened, String reason) {
        if (status == AWAITING_SIGN_OFF) {
            throw new Refusal("notice.refused.recall-at-sign-off");
        }
        require(Set.of(IN_REVIEW), "notice.refused.not-in-review");
        if (opened) {
            reasoned(reason);
        }
        return with().status(DRAFT).done();
    }

    /** A reviewer takes the own decision back before anybody has looked at it. */
    public Notice takeBack() {
        require(Set.of(IN_REVIEW, AWAITING_SIGN_OFF), "notice.refused.not-under-decision");
        return status == IN_REVIEW ? this : with().status(IN_REVIEW).done();
    }

    /**
     * A signer signed.
     *
     * @param last whether every organ has signed now
     * @param day 成文日期 when this is the last signature
     */
    public Notice sign(boolean last, LocalDate day) {
        require(Set.of(AWAITING_SIGN_OFF), "notice.refused.not-awaiting-sign-off");
        return last ? with().status(SIGNED_OFF).documentDate(day).done() : this;
    }

    /** 文字更正 at recheck: the next text, with the signature that was given for the one before. */
    public Notice putRight(Content changed) {
        require(Set.of(SIGNED_OFF, NUMBERED), "notice.refused.not-signed-off");
        return with().title(changed.title())
                .hash(ContentHash.of(changed))
                .revision(revision + 1)
                .done();
    }

    /**
     * A change of substance is needed after signing: the same signer decides again (条例 第25条(一)). A number that was
     * taken stays with the notice.
     *
     * @throws Refusal when the reason has fewer than five characters (invariant d)
     */
    public Notice sendBackToSigner(String reason) {
        require(Set.of(SIGNED_OFF, NUMBERED), "notice.refused.not-signed-off");
        reasoned(reason);
        return with().status(AWAITING_SIGN_OFF).done();
    }

    /** Whoever looks at it after signing found nothing against it. */
    public Notice passAfterSigning() {
        require(Set.of(SIGNED_OFF, NUMBERED), "notice.refused.not-signed-off");
        return this;
    }

    public Notice register(DocumentNumber taken) {
        require(Set.of(SIGNED_OFF), "notice.refused.not-signed-off");
        return with().status(NUMBERED).number(taken).done();
    }

    /** It was sealed; what is true of the notice stays as it is. */
    public Notice seal() {
        require(Set.of(NUMBERED), "notice.refused.not-numbered");
        return this;
    }

    /** The publisher released it; {@link #publish} follows by itself, at once or at {@code at}. */
    public Notice release(@Nullable Instant at) {
        require(Set.of(SIGNED_OFF, NUMBERED), "notice.refused.not-ready-for-release");
        return at == null ? this : with().status(SCHEDULED).scheduledAt(at).done();
    }

    public Notice unschedule() {
        require(Set.of(SCHEDULED), "notice.refused.not-scheduled");
        return with().status(number == null ? SIGNED_OFF : NUMBERED)
                .scheduledAt(null)
                .done();
    }

    /** It became public, or was issued to its addressees. */
    public Notice publish(Instant now) {
        require(Set.of(SIGNED_OFF, NUMBERED, SCHEDULED), "notice.refused.not-ready-for-release");
        return with().status(PUBLISHED).publishedAt(now).done();
    }

    /** Its package lies in the archive; what is public stays public. */
    public Notice archive() {
        if (!status.isIssued()) {
            throw new Refusal("notice.refused.not-published");
        }
        return status == ARCHIVED ? this : with().status(ARCHIVED).done();
    }

    /** Its corrected text takes the place of the one that was public (更正). */
    public Notice correct(Revision corrected) {
        if (!status.isIssued() || !validity.holds()) {
            throw new Refusal("notice.refused.later-change", validity);
        }
        return with().title(corrected.content().title())
                .revision(corrected.number())
                .hash(corrected.hash())
                .validity(Validity.CORRECTED)
                .done();
    }

    /** Whether it still holds, after publication. */
    public Notice stand(Validity next) {
        if (!status.isIssued()) {
            throw new Refusal("notice.refused.not-published");
        }
        return with().validity(next).done();
    }

    /** The same state with the version it has after being saved. */
    public Notice saved() {
        return new Notice(
                id,
                version + 1,
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
                historical,
                createdAt);
    }

    /** Whether more than one organ issues it. */
    public boolean joint() {
        return facts.joint();
    }

    private static String reasoned(String reason) {
        var words = reason.strip();
        if (words.codePointCount(0, words.length()) < SHORTEST_REASON) {
            throw new Refusal("notice.refused.reason-too-short", SHORTEST_REASON);
        }
        return words;
    }

    private void require(Set<NoticeStatus> expected, String refusal) {
        if (!expected.contains(status)) {
            throw new Refusal(refusal, status);
        }
    }

    private NoticeChange with() {
        return new NoticeChange(this);
    }
}
