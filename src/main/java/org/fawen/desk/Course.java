package org.fawen.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.fawen.identity.CandidateGroup;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Opinion;
import org.fawen.notice.OpinionAnswer;
import org.fawen.notice.Step;
import org.fawen.shell.Texts;
import org.fawen.workflow.ActPerformed;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * How a notice has come so far, and which way it has still to go.
 *
 * @param items every item it ever had, oldest first
 * @param acts oldest first
 * @param opinions oldest first
 * @param answers what the drafting unit made of opinions, by their ids
 * @param route the steps its facts ask for, without {@code draft}
 * @param signers one group for each signature
 */
record Course(
        Notice notice,
        List<WorkItem> items,
        List<ActPerformed> acts,
        List<Opinion> opinions,
        Map<UUID, OpinionAnswer> answers,
        List<Step> route,
        List<CandidateGroup> signers) {

    /** The steps from 拟稿 on: those of the route, and those at which it was although the route no longer has them. */
    List<Step> steps() {
        var been = items.stream().filter(item -> !isCancelled(item)).map(WorkItem::step);
        return Stream.of(Stream.of(Step.DRAFT), route.stream(), been)
                .flatMap(steps -> steps)
                .collect(toCollection(() -> EnumSet.noneOf(Step.class)))
                .stream()
                .toList();
    }

    /** The items of a step in the last round in which it came there; rounds begin with a submission. */
    List<WorkItem> latest(Step step) {
        return items.stream()
                .filter(item -> item.step() == step && !isCancelled(item))
                .collect(groupingBy(this::round, TreeMap::new, java.util.stream.Collectors.toList()))
                .values()
                .stream()
                .reduce((earlier, later) -> later)
                .orElse(List.of());
    }

    List<WorkItem> open() {
        return items.stream().filter(WorkItem::isOpen).toList();
    }

    /** The first step of those where it stands or whence it came back; none once nobody has to act. */
    Optional<Step> standsAt() {
        var returnedFrom = notice.returnedFrom();
        return notice.status() == NoticeStatus.DRAFT && returnedFrom != null
                ? Optional.of(returnedFrom)
                : open().stream().map(WorkItem::step).min(Step::compareTo);
    }

    /** The steps of the route behind those where it stands. */
    List<Step> toCome() {
        return open().stream()
                .map(WorkItem::step)
                .max(Step::compareTo)
                .map(last ->
                        route.stream().filter(step -> step.compareTo(last) > 0).toList())
                .orElse(List.of());
    }

    /** When the present text was sent on its way. */
    Optional<Instant> submittedAt() {
        return submissions().reduce((earlier, later) -> later);
    }

    /** The step's word for this notice, such as 党办核稿 or 党委书记签发. */
    String label(Step step) {
        return step == Step.SIGN_OFF && signers.size() == 1
                ? Texts.signOff(signers.getFirst(), notice.facts())
                : Texts.word(step, notice.facts());
    }

    /** The same for one item: whose signature this one is. */
    String label(WorkItem item) {
        return item.step() == Step.SIGN_OFF && !item.candidates().isEmpty()
                ? Texts.signOff(item.candidates().getFirst(), notice.facts())
                : label(item.step());
    }

    /** The opinion that was given by an act. */
    @Nullable
    Opinion opinionOf(ActPerformed act) {
        return opinions.stream()
                .filter(opinion -> opinion.id().equals(act.id()))
                .findFirst()
                .orElse(null);
    }

    private long round(WorkItem item) {
        return submissions().filter(at -> !at.isAfter(item.openedAt())).count();
    }

    private Stream<Instant> submissions() {
        return items.stream()
                .filter(item -> item.step() == Step.DRAFT)
                .map(WorkItem::closed)
                .filter(Objects::nonNull)
                .filter(closed -> closed.outcome() == Outcome.SUBMIT)
                .map(closed -> closed.at())
                .sorted();
    }

    /** Ended together with others, by nobody. */
    private static boolean isCancelled(WorkItem item) {
        var closed = item.closed();
        return closed != null && closed.by() == null;
    }
}
