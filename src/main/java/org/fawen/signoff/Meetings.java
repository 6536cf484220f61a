package org.fawen.signoff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.PersonId;
import org.fawen.notice.MeetingRecord;
import org.fawen.notice.MeetingRecords;
import org.fawen.notice.MeetingResult;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Acts;
import org.fawen.workflow.Deed;
import org.fawen.workflow.Doing;
import org.fawen.workflow.Inbox;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.Performing;
import org.fawen.workflow.WorkItem;
import org.springframework.stereotype.Service;

/** 会议审议: the office records what a meeting resolved; the notice goes the way it resolved. */
@Service
public class Meetings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final int PAGE = 200;

    private final Acts acts;
    private final MeetingRecords records;
    private final Inbox inbox;
    private final BusinessZone zone;

    Meetings(Acts acts, MeetingRecords records, Inbox inbox, BusinessZone zone) {
        this.acts = acts;
        this.records = records;
        this.inbox = inbox;
        this.zone = zone;
    }

    /**
     * Records a resolution: passed goes on, passed with changes goes back to the drafter, not passed ends the notice, and
     * deferred leaves it waiting for the next meeting.
     */
    public Acted resolve(Act act, Resolution resolution) {
        var said = said(resolution);
        return switch (resolution.result()) {
            case PASSED ->
                acts.perform(
                        act,
                        Doing.RECORD_MEETING.steps(),
                        Deed.of(Outcome.APPROVE, Verdict.APPROVE, said),
                        performing -> {
                            keep(performing, resolution);
                            return performing.notice().passReview();
                        });
            case PASSED_WITH_CHANGES ->
                acts.perform(
                        act,
                        Doing.RECORD_MEETING.steps(),
                        Deed.of(Outcome.RETURN, Verdict.RETURN, said),
                        performing -> {
                            keep(performing, resolution);
                            return performing.notice().returnToDrafter(Step.MEETING, said);
                        });
            case NOT_PASSED ->
                acts.perform(
                        act,
                        Doing.RECORD_MEETING.steps(),
                        Deed.of(Outcome.REJECT, Verdict.REJECT, said),
                        performing -> {
                            keep(performing, resolution);
                            return performing.notice().reject(Step.MEETING, said);
                        });
            case DEFERRED ->
                acts.note(act, Doing.RECORD_MEETING.steps(), "defer", said, performing -> {
                    keep(performing, resolution);
                });
        };
    }

    private void keep(Performing performing, Resolution resolution) {
        if (resolution.meeting().isEmpty()) {
            throw new Refusal("signoff.refused.meeting-missing");
        }
        if (resolution.heldOn().isAfter(today())) {
            throw new Refusal("signoff.refused.meeting-to-come");
        }
        if (resolution.result() != MeetingResult.PASSED && resolution.words().isEmpty()) {
            throw new Refusal("signoff.refused.resolution-missing");
        }
        var act = performing.act();
        var notice = performing.notice();
        records.add(new MeetingRecord(
                act.command(),
                notice.id(),
                notice.revision(),
                notice.hash(),
                resolution.meeting(),
                resolution.heldOn(),
                resolution.result(),
                resolution.words(),
                resolution.minutes(),
                act.person(),
                performing.now()));
    }

    /** The opinion as it stands on the sheet: meeting, day, result, resolution. */
    private static String said(Resolution resolution) {
        var result = switch (resolution.result()) {
            case PASSED -> "审议通过";
            case PASSED_WITH_CHANGES -> "审议，修改后通过";
            case NOT_PASSED -> "审议，不通过";
            case DEFERRED -> "缓议";
        };
        var head = "%s（%s）%s。".formatted(resolution.meeting(), DAY.format(resolution.heldOn()), result);
        return resolution.words().isEmpty() ? head : head + resolution.words();
    }

    /** The last day on which a meeting can have been held. */
    public LocalDate today() {
        return LocalDate.ofInstant(acts.now(), zone.zone());
    }

    /** What was recorded on a notice, oldest first. */
    public List<MeetingRecord> on(NoticeId notice) {
        return records.on(notice);
    }

    /** The day of the meeting that passed the notice last; it is its 成文日期 (GB/T 9704—2012, 7.3.5.4; domain §8). */
    Optional<LocalDate> dayOf(NoticeId notice) {
        return records.on(notice).reversed().stream()
                .filter(record -> record.result() == MeetingResult.PASSED)
                .findFirst()
                .map(MeetingRecord::heldOn);
    }

    /** What waits for a meeting and is this person's to record, most pressing first. */
    public List<WorkItem> waitingFor(PersonId person) {
        var waiting = new java.util.ArrayList<WorkItem>();
        Inbox.Position after = null;
        List<WorkItem> page;
        do {
            page = inbox.page(person, after, PAGE);
            page.stream()
                    .filter(item -> Doing.RECORD_MEETING.steps().contains(item.step()))
                    .forEach(waiting::add);
            after = page.isEmpty() ? null : Inbox.Position.of(Objects.requireNonNull(page.getLast()));
        } while (page.size() == PAGE);
        return waiting;
    }
}
