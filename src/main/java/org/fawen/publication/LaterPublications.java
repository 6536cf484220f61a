package org.fawen.publication;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.fawen.notice.ChangeKind;
import org.fawen.notice.LaterChange;
import org.fawen.notice.LaterChange.State;
import org.fawen.notice.LaterChanges;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeCorrected;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStandingChanged;
import org.fawen.notice.Notices;
import org.fawen.notice.PublicationRecords;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revisions;
import org.fawen.notice.Validity;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Acts;
import org.fawen.workflow.steps.LaterSteps;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the processes after publication do by themselves once everybody has agreed. */
@Service
class LaterPublications implements LaterSteps {

    private final Notices notices;
    private final Revisions revisions;
    private final LaterChanges changes;
    private final PublicationRecords records;
    private final SignedTextGate gate;
    private final Acts acts;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final JdbcClient jdbc;

    LaterPublications(
            Notices notices,
            Revisions revisions,
            LaterChanges changes,
            PublicationRecords records,
            SignedTextGate gate,
            Acts acts,
            ApplicationEventPublisher events,
            MessageSource messages,
            JdbcClient jdbc) {
        this.notices = notices;
        this.revisions = revisions;
        this.changes = changes;
        this.records = records;
        this.gate = gate;
        this.acts = acts;
        this.events = events;
        this.messages = messages;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public boolean publishCorrection(NoticeId id) {
        var notice = notices.lock(id).orElseThrow();
        var change = changes.open(id).filter(open -> open.kind() == ChangeKind.CORRECTION);
        if (change.isEmpty()) {
            return true; // the job ran twice; the effect is one
        }
        var asked = change.orElseThrow();
        var revision = revisions.find(id, asked.revision()).orElseThrow();
        var corrected = notice.correct(revision);
        var objection = gate.objection(corrected);
        if (objection.isPresent()) {
            return refused(notice, asked, objection.orElseThrow());
        }
        var now = databaseNow();
        var published = notices.save(corrected);
        records.correct(revision, now, asked.reason());
        changes.end(asked, State.DONE, now);
        trail(published, "publish-correction", asked.reason(), now);
        events.publishEvent(new NoticeCorrected(id, notice.revision(), revision.number()));
        return true;
    }

    @Override
    @Transactional
    public boolean changeStanding(NoticeId id) {
        var notice = notices.lock(id).orElseThrow();
        var change = changes.open(id);
        if (change.isEmpty()) {
            return true;
        }
        var asked = change.orElseThrow();
        var objection = asked.kind() == ChangeKind.REINSTATEMENT
                ? gate.objectionToWhatWasPublished(notice)
                : Optional.<Refusal>empty();
        if (objection.isPresent()) {
            return refused(notice, asked, objection.orElseThrow());
        }
        var now = databaseNow();
        var changed = notices.save(notice.stand(asked.after(beforeTakingDown(id))));
        changes.end(asked, State.DONE, now);
        trail(changed, "change-standing", asked.reason(), now);
        events.publishEvent(new NoticeStandingChanged(id, asked.kind(), changed.validity(), asked.document()));
        return true;
    }

    private Validity beforeTakingDown(NoticeId id) {
        return changes.of(id).reversed().stream()
                .filter(change -> change.kind() == ChangeKind.TAKING_DOWN && change.state() == State.DONE)
                .findFirst()
                .map(LaterChange::before)
                .orElse(Validity.IN_FORCE);
    }

    private boolean refused(Notice notice, LaterChange asked, Refusal objection) {
        var now = databaseNow();
        changes.end(asked, State.REFUSED, now);
        var sentence = messages.getMessage(objection.key(), objection.arguments(), Locale.CHINA);
        trail(notice, "publish-refused", sentence == null ? objection.key() : sentence, now);
        return false;
    }

    private void trail(Notice notice, String verb, String words, Instant now) {
        acts.leaveTrail(new ActPerformed(
                UUID.randomUUID(),
                notice.id(),
                null,
                null,
                verb,
                null,
                null,
                notice.revision(),
                notice.hash(),
                words,
                now));
    }

    private Instant databaseNow() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }
}
