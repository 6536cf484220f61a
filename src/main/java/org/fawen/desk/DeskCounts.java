package org.fawen.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fawen.identity.PersonId;
import org.fawen.notice.Proofs;
import org.fawen.notice.Step;
import org.fawen.shell.NavigationCounts;
import org.springframework.stereotype.Service;

/** Counts what waits, for the navigation. */
@Service
class DeskCounts implements NavigationCounts {

    private static final Map<String, Set<Step>> BEHIND = Map.of(
            "inbox",
            Set.of(Step.values()),
            "issuing",
            Set.of(Step.RECHECK, Step.NUMBERING, Step.SEALING, Step.PUBLICATION_REVIEW, Step.RELEASE),
            "publishing",
            Set.of(Step.PUBLICATION_REVIEW, Step.RELEASE));

    private final Desk desk;
    private final Proofs proofs;

    DeskCounts(Desk desk, Proofs proofs) {
        this.desk = desk;
        this.proofs = proofs;
    }

    @Override
    public Map<String, Integer> of(PersonId person) {
        var waiting = desk.waiting(person);
        var counts = new HashMap<String, Integer>();
        BEHIND.forEach((path, steps) -> {
            var count = steps.stream()
                    .mapToInt(step -> waiting.getOrDefault(step, 0))
                    .sum();
            if (count > 0) {
                counts.put(path, count);
            }
        });
        var asked = proofs.waitingFor(person).size();
        if (asked > 0) {
            counts.merge("inbox", asked, Integer::sum);
        }
        var own = desk.ownCounts(person);
        var unfinished = own.getOrDefault(OwnNotice.State.DRAFT, 0) + own.getOrDefault(OwnNotice.State.RETURNED, 0);
        if (unfinished > 0) {
            counts.put("mine", unfinished);
        }
        return counts;
    }
}
