package org.fawen.publication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.PersonId;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticePublished;
import org.fawen.notice.Notices;
import org.fawen.notice.Publication;
import org.fawen.notice.PublicationRecords;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revisions;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.workflow.Act;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Acts;
import org.fawen.workflow.Decision;
import org.fawen.workflow.Deed;
import org.fawen.workflow.Doing;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.Performing;
import org.fawen.workflow.steps.AutomaticSteps;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens after sign-off (发文办理): 复核, 登记, 发布审核 and 发布, and what the process then does by itself. */
@Service
public class Publications implements AutomaticSteps {

    /** Key of the refusal that only says that the time chosen is too near. */
    public static final String TOO_SOON = "publication.refused.too-soon";

    private static final Duration SOONEST = Duration.ofMinutes(1);

    private final Acts acts;
    private final Notices notices;
    private final Revisions revisions;
    private final PublicationRecords records;
    private final NumberRegister numbers;
    private final NumberVoids voids;
    private final SignedTextGate gate;
    private final BusinessZone zone;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final JdbcClient jdbc;

    Publications(
            Acts acts,
            Notices notices,
            Revisions revisions,
            PublicationRecords records,
            NumberRegister numbers,
            NumberVoids voids,
            SignedTextGate gate,
            BusinessZone zone,
            ApplicationEventPublisher events,
            MessageSource messages,
            JdbcClient jdbc) {
        this.acts = acts;
        this.notices = notices;
        this.revisions = revisions;
        this.records = records;
        this.numbers = numbers;
        this.voids = voids;
        this.gate = gate;
        this.zone = zone;
        this.events = events;
        this.messages = messages;
        this.jdbc = jdbc;
    }

    /** 复核 passed: procedure, content, type and format are as they should be (条例 第25条(一)). */
    public Acted recheck(Act act, String words) {
        return pass(act, Doing.RECHECK, words);
    }

    /** 发布审核 passed: nothing speaks against publishing the signed text as it is. */
    public Acted clear(Act act, String words) {
        return pass(act, Doing.CLEAR, words);
    }

    private Acted pass(Act act, Doing doing, String words) {
        return acts.perform(
                act,
                doing.steps(),
                Deed.of(Outcome.APPROVE, Verdict.APPROVE, words),
                performing -> performing.notice().passAfterSigning());
    }

    /** 实质性修改 or 不可发布, with the reason: back to the same signer, who decides again. */
    public Acted sendBack(Act act, String reason) {
        return acts.perform(
                act,
                Doing.SEND_BACK.steps(),
                Deed.of(Outcome.SUBSTANTIVE, Verdict.RETURN, reason),
                performing -> performing.notice().sendBackToSigner(reason));
    }

    /** The series a signed notice may be numbered in; the first is the one to propose. */
    public List<NumberSeries> seriesFor(Notice notice) {
        return numbers.seriesFor(notice, revisions.newest(notice).content());
    }

    /** The number the notice would get now; somebody else may take it first. */
    public DocumentNumber nextNumber(Notice notice, NumberSeries series) {
        return numbers.next(series, yearOf(notice));
    }

    /**
     * 登记: takes the next number of the series, in the transaction that completes the step. A notice that was signed anew
     * keeps its number of the same year; in another year the number it had is void.
     */
    public Acted register(Act act, NumberSeries series) {
        return acts.perform(act, Doing.REGISTER.steps(), Deed.of(Outcome.APPROVE), performing -> {
            var notice = performing.notice();
            var kept = notice.number();
            if (kept != null && kept.year() == yearOf(notice)) {
                return notice.register(kept);
            }
            if (!seriesFor(notice).contains(series)) {
                throw new Refusal("publication.refused.series", series.name());
            }
            var taken = numbers.take(series, yearOf(notice), notice, act.person(), performing.now());
            if (kept != null) {
                voids.replace(notice, kept, taken, act.person());
            }
            return notice.register(taken);
        });
    }

    /** The reserved numbers (留号) a notice may get instead of the next one. */
    public List<DocumentNumber> reservedNumbers(Notice notice, NumberSeries series) {
        return numbers.reserved(series, yearOf(notice), LocalDate.ofInstant(acts.now(), zone.zone()));
    }

    /** 登记 with a number that was reserved for it. */
    public Acted registerReserved(Act act, NumberSeries series, DocumentNumber reserved) {
        return acts.perform(act, Doing.REGISTER.steps(), Deed.of(Outcome.APPROVE), performing -> {
            var notice = performing.notice();
            if (notice.number() != null
                    || !seriesFor(notice).contains(series)
                    || !reservedNumbers(notice, series).contains(reserved)) {
                throw new Refusal("publication.refused.not-reserved", reserved);
            }
            return notice.register(numbers.takeReserved(series, reserved, notice, act.person(), performing.now()));
        });
    }

    /** Year of 成文日期 in the business zone. */
    private int yearOf(Notice notice) {
        var day = notice.documentDate();
        return (day == null ? LocalDate.ofInstant(acts.now(), zone.zone()) : day).getYear();
    }

    /** 发布: orders the publication, now or at a time at least a minute away. */
    public Acted release(Act act, Release release) {
        var at = release.at();
        var decision = new Decision(at == null ? Outcome.RELEASE : Outcome.SCHEDULE, null, at);
        return acts.perform(
                act,
                Doing.RELEASE.steps(),
                new Deed(decision, null, at == null ? "" : at.toString()),
                performing -> ordered(performing, release));
    }

    private Notice ordered(Performing performing, Release release) {
        var notice = performing.notice();
        if (release.at() != null && release.at().isBefore(performing.now().plus(SOONEST))) {
            throw new Refusal(TOO_SOON);
        }
        gate.objection(notice).ifPresent(objection -> {
            throw objection;
        });
        var revision = revisions.newest(notice);
        records.release(
                new Publication(
                        notice.id(),
                        revision.number(),
                        revision.hash(),
                        performing.act().person(),
                        blankToNull(release.editor()),
                        blankToNull(release.source()),
                        null),
                revision.content());
        if (release.column() != null) {
            records.putInto(notice.id(), release.column());
        }
        return notice.release(release.at());
    }

    private static @org.jspecify.annotations.Nullable String blankToNull(
            @org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether what lies there is exactly what was signed; the objection otherwise. */
    public Optional<Refusal> objection(Notice notice) {
        return gate.objection(notice);
    }

    /** Whether what lies there is the signed text with 文字更正. */
    public boolean isCorrected(Notice notice) {
        return gate.isCorrected(notice);
    }

    /** Who released the notice and with which byline. */
    public Optional<Publication> publicationOf(NoticeId notice) {
        return records.find(notice);
    }

    @Override
    @Transactional
    public Published publish(NoticeId id) {
        var notice = notices.lock(id).orElseThrow();
        if (notice.status().isIssued()) {
            return Published.DONE; // the job ran twice; the effect is one
        }
        var now = databaseNow();
        if (notice.scheduledAt() != null && now.isBefore(notice.scheduledAt())) {
            return Published.TOO_EARLY;
        }
        var objection = gate.objection(notice);
        if (objection.isPresent()) {
            refuse(notice, objection.orElseThrow(), now);
            return Published.REFUSED;
        }
        var published = notices.save(notice.publish(now));
        records.publish(id, now);
        trail(published, "publish", lateness(published, now), now);
        events.publishEvent(new NoticePublished(id));
        return Published.DONE;
    }

    /** 延迟: a scheduled publication that came later than ordered, after an outage, says so. */
    private static String lateness(Notice notice, Instant now) {
        var late = PublishedLine.of(notice, now).late();
        return late.isZero() ? "" : "延迟 " + late.toMinutes() + " 分钟";
    }

    private void refuse(Notice notice, Refusal objection, Instant now) {
        var kept = notice.scheduledAt() == null ? notice : notices.save(notice.unschedule());
        var sentence = messages.getMessage(objection.key(), objection.arguments(), java.util.Locale.CHINA);
        trail(kept, "publish-refused", sentence == null ? objection.key() : sentence, now);
    }

    private void trail(Notice notice, String verb, String words, Instant now) {
        var publisher = records.find(notice.id()).map(Publication::publisher).orElse(null);
        acts.leaveTrail(new ActPerformed(
                UUID.randomUUID(),
                notice.id(),
                null,
                publisher,
                verb,
                Step.RELEASE,
                null,
                notice.revision(),
                notice.hash(),
                words,
                now));
    }

    private Instant databaseNow() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, index) ->
                        row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .single();
    }

    /** Stops a scheduled publication; the release item opens again. */
    @Transactional
    public void unschedule(UUID command, PersonId person, NoticeId id) {
        var notice = notices.lock(id).orElseThrow(() -> new Refusal("publication.refused.not-found"));
        var ordered = records.find(id).map(Publication::publisher).orElse(null);
        if (!person.equals(ordered)) {
            throw new Refusal("publication.refused.not-found");
        }
        var kept = notices.save(notice.unschedule());
        // `process` opens the item again in this transaction.
        acts.unschedule(kept, command, person);
    }
}
