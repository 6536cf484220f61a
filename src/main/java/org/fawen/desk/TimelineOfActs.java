package org.fawen.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fawen.notice.Adoption;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Step;
import org.fawen.shell.Moments;
import org.fawen.shell.Texts;
import org.fawen.shell.TimelineEntry;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.WorkItem;

/** Draws up the timeline: what was done, who has it now, what is still to come. */
record TimelineOfActs(Course course, Holders holders, Moments moments) {

    private static final Set<String> SENT_BACK = Set.of("return", "reject", "publish-refused");

    /** Nobody else knows that somebody comments before the verdict is given. */
    private static final Set<String> PRIVATE = Set.of("comment", "drop-comment");

    /** The board of receipts tells of these, unit by unit. */
    private static final Set<String> RECEIPTS = Set.of("acknowledge", "pass-delivery-on", "answer-reply-form");

    List<TimelineEntry> entries() {
        var entries = new ArrayList<TimelineEntry>();
        course.acts().stream()
                .filter(act -> !PRIVATE.contains(act.verb()) && !RECEIPTS.contains(act.verb()))
                .forEach(act -> entries.add(done(act)));
        course.open().forEach(item -> entries.add(waiting(item)));
        course.toCome().forEach(step -> entries.add(TimelineEntry.waiting(course.label(step), null)));
        var notice = course.notice();
        if (notice.status() == NoticeStatus.SCHEDULED) {
            entries.add(TimelineEntry.waiting(course.label(Step.RELEASE), notice.scheduledAt()));
        }
        return entries;
    }

    private TimelineEntry done(ActPerformed act) {
        var organisation = holders.organisation();
        var person = act.person();
        var opinion = course.opinionOf(act);
        var entry = new TimelineEntry(
                SENT_BACK.contains(act.verb()) ? TimelineEntry.Kind.RETURNED : TimelineEntry.Kind.DONE,
                step(act),
                person == null ? Texts.text("desk.timeline.system") : organisation.nameOf(person),
                person == null ? "" : organisation.titleOf(person),
                null,
                Verbs.word(act.verb(), act.step()),
                act.at(),
                opinion == null ? words(act) : opinion.words(),
                act.item() == null ? 0 : act.revision(),
                null);
        var principal = act.onBehalfOf();
        return principal == null ? entry : entry.onBehalfOf(organisation.nameOf(principal));
    }

    private String step(ActPerformed act) {
        var step = act.step() == null ? Step.DRAFT : act.step();
        return act.stage() == null
                ? course.label(step)
                : Texts.text("desk.step.stage", course.label(step), act.stage());
    }

    // The record keeps the moment as it is; people read it in their zone.
    private String words(ActPerformed act) {
        if (act.verb().equals("schedule") && !act.words().isEmpty()) {
            return moments.full(Instant.parse(act.words()));
        }
        if (act.verb().equals("answer-opinion")) {
            var parts = act.words().split(" ", 2);
            var adoption = Texts.word(Adoption.valueOf(parts[0]));
            return parts.length == 1 ? adoption : Texts.text("shell.opinion.answer.because", adoption, parts[1]);
        }
        return act.words();
    }

    private TimelineEntry waiting(WorkItem item) {
        var label = item.stage() == null
                ? course.label(item)
                : Texts.text("desk.step.stage", course.label(item), item.stage());
        return TimelineEntry.current(label, holders.names(List.of(item)), holders.post(item), item.openedAt());
    }
}
