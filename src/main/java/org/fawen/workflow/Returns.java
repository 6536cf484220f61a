package org.fawen.workflow;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.springframework.stereotype.Service;

/** 退回修改: to the drafter or to an earlier step of review, also from among several who are asked at once (domain §5.3). */
@Service
public class Returns {

    private static final Set<Step> TARGETS = EnumSet.of(Step.DEPARTMENT_REVIEW, Step.OFFICE_REVIEW, Step.LEADER_REVIEW);

    private final Acts acts;
    private final WorkItems items;
    private final ReturnLog log;

    Returns(Acts acts, WorkItems items, ReturnLog log) {
        this.acts = acts;
        this.items = items;
        this.log = log;
    }

    /** The steps of review before this one that the notice has passed, in their order; the drafter is not among them. */
    public static List<Step> targets(List<WorkItem> known, Step from) {
        return TARGETS.stream()
                .filter(step -> step.compareTo(from) < 0)
                .filter(step -> known.stream().anyMatch(item -> item.step() == step && isPassed(item)))
                .toList();
    }

    private static boolean isPassed(WorkItem item) {
        return item.closed() != null && item.closed().outcome() == Outcome.APPROVE;
    }

    /**
     * Sends a notice back; other open items of a round end with it.
     *
     * @param steps at which the act may be done
     */
    public Acted send(Act act, Set<Step> steps, Return wish) {
        var entry = wish.target() == Step.DRAFT ? null : wish.target();
        var decision = new Decision(Outcome.RETURN, null, null, entry);
        return acts.perform(
                act,
                steps,
                new Deed(decision, Verdict.RETURN, wish.reason().strip()),
                performing -> sent(performing, wish));
    }

    private Notice sent(Performing performing, Return wish) {
        var notice = performing.notice();
        var from = performing.item().step();
        if (wish.target() != Step.DRAFT && !targets(items.of(notice.id()), from).contains(wish.target())) {
            throw new Refusal("workflow.refused.return-target", wish.target());
        }
        var changed = wish.target() == Step.DRAFT
                ? notice.returnToDrafter(from, wish.reason())
                : notice.returnToReview(wish.reason());
        log.add(new Returned(
                performing.act().command(),
                notice.id(),
                from,
                performing.item().stage(),
                performing.act().person(),
                notice.revision(),
                wish,
                performing.now()));
        return changed;
    }
}
