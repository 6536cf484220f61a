package org.fawen.workflow;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.identity.UnitId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinion;
import org.fawen.notice.Opinions;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 取回: a reviewer takes the own decision back while nobody has opened what came of it (definitions §2). A second act with
 * its own trail; what was said stays on record and counts no more.
 */
@Service
public class TakingBack {

    /** Never a signature, a number, a seal or a release. */
    private static final Set<Step> REVIEWS = EnumSet.of(
            Step.DEPARTMENT_REVIEW, Step.COUNTERSIGN, Step.OFFICE_REVIEW, Step.LEGAL_REVIEW, Step.LEADER_REVIEW);

    private final Notices notices;
    private final WorkItems items;
    private final Attention attention;
    private final Opinions opinions;
    private final IssuingProcess process;
    private final Acts acts;
    private final ApplicationEventPublisher events;

    TakingBack(
            Notices notices,
            WorkItems items,
            Attention attention,
            Opinions opinions,
            IssuingProcess process,
            Acts acts,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.items = items;
        this.attention = attention;
        this.opinions = opinions;
        this.process = process;
        this.acts = acts;
        this.events = events;
    }

    /** Whether the person could take the last decision back now. */
    @Transactional(readOnly = true)
    public boolean isPossible(PersonId person, Notice notice) {
        return decided(person, notice, items.of(notice.id())).isPresent();
    }

    private Optional<WorkItem> decided(PersonId person, Notice notice, List<WorkItem> known) {
        if (!notice.status().isUnderDecision()) {
            return Optional.empty();
        }
        var last = known.stream()
                .filter(item -> item.closed() != null && item.closed().by() != null)
                .max(Comparator.comparing(
                        item -> Objects.requireNonNull(item.closed()).at()))
                .filter(item ->
                        person.equals(Objects.requireNonNull(item.closed()).by())
                                && Objects.requireNonNull(item.closed()).outcome() == Outcome.APPROVE
                                && REVIEWS.contains(item.step()));
        return last.filter(item -> known.stream().noneMatch(open -> open.isOpen() && isLookedAt(open, item)));
    }

    /** Items that were open beside it would have to be asked anew; those that followed must not have been opened. */
    private boolean isLookedAt(WorkItem open, WorkItem decided) {
        return open.openedAt().isBefore(Objects.requireNonNull(decided.closed()).at()) || attention.isOpened(open.id());
    }

    /**
     * Takes it back; the item opens again.
     *
     * @param command made once per screen
     * @throws Refusal when it is too late
     */
    @Transactional
    public void takeBack(UUID command, PersonId person, NoticeId id) {
        var notice = notices.lock(id).orElseThrow(() -> new Refusal("workflow.refused.take-back"));
        var item = decided(person, notice, items.of(id)).orElseThrow(() -> new Refusal("workflow.refused.take-back"));
        var now = acts.now();
        var changed = notice.takeBack();
        if (!changed.equals(notice)) {
            changed = notices.save(changed);
        }
        opinions.add(withdrawn(command, person, item, changed, now));
        process.reopen(changed, entering(item));
        acts.leaveTrail(new ActPerformed(
                command,
                id,
                item.id(),
                person,
                "take-back",
                item.step(),
                item.stage(),
                changed.revision(),
                changed.hash(),
                "",
                now));
        events.publishEvent(new TakenBack(id, person, item.step()));
    }

    private static Opinion withdrawn(UUID command, PersonId person, WorkItem item, Notice notice, Instant now) {
        return new Opinion(
                command,
                notice.id(),
                notice.revision(),
                notice.hash(),
                item.step(),
                item.stage(),
                person,
                null,
                Acts.unitOf(item),
                Verdict.TAKE_BACK,
                "",
                now);
    }

    private static Decision entering(WorkItem item) {
        var unit = Acts.unitOf(item);
        return new Decision(
                Outcome.SUBMIT,
                unit == null ? null : List.of(new UnitId(unit)),
                null,
                item.step(),
                item.stage(),
                Set.of());
    }
}
