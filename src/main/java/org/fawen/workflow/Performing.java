package org.fawen.workflow;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.Participation.Decided;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;

/**
 * An act under way: its row is locked, its item open, its text the one that was seen.
 *
 * @param decisions who has decided what on the notice, in this round or before
 * @param onBehalfOf for whom, when a substitute acts (代)
 */
public record Performing(
        Act act,
        Notice notice,
        WorkItem item,
        Instant now,
        Map<PersonId, Set<Decided>> decisions,
        @Nullable PersonId onBehalfOf) {

    public Performing {
        decisions = Map.copyOf(decisions);
    }

    /** Whether anybody has decided at this step. */
    public boolean isDecidedAt(Step step) {
        return decisions.values().stream().flatMap(Set::stream).anyMatch(one -> one.step() == step);
    }

    /** Whether somebody besides the drafter has changed the text. */
    public boolean isEditedByOthers() {
        return decisions.entrySet().stream()
                .anyMatch(one -> !one.getKey().equals(notice.drafter())
                        && one.getValue().stream().anyMatch(each -> each.step() == Step.DRAFT));
    }

    /** What is decided once this act is done; nothing when it may have changed the text. */
    Optional<Map<PersonId, Set<Decided>>> decisionsAfter(Notice changed) {
        if (changed.revision() != notice.revision()) {
            return Optional.empty();
        }
        var after = new HashMap<>(decisions);
        after.merge(act.person(), Set.of(new Decided(item.step(), item.stage())), (before, added) -> {
            var both = new HashSet<>(before);
            both.addAll(added);
            return both;
        });
        return Optional.of(after);
    }
}
