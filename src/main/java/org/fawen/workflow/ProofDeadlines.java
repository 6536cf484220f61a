package org.fawen.workflow;

import java.util.UUID;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Proofs;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes in the trail that the drafter let the deadline of 核对清样 pass: of wording, silence counts as no objection; of
 * matter, it is still waited for.
 */
@Service
public class ProofDeadlines {

    private final Proofs proofs;
    private final Notices notices;
    private final Acts acts;
    private final TransactionTemplate transaction;

    ProofDeadlines(Proofs proofs, Notices notices, Acts acts, TransactionTemplate transaction) {
        this.proofs = proofs;
        this.notices = notices;
        this.acts = acts;
        this.transaction = transaction;
    }

    /** Notes every deadline that has passed since the last time, each notice in a transaction of its own. */
    @Scheduled(fixedDelayString = "${fawen.proof.every:PT1M}", initialDelayString = "PT20S")
    public void watch() {
        proofs.overdue(acts.now()).forEach(notice -> transaction.executeWithoutResult(status -> note(notice)));
    }

    private void note(NoticeId id) {
        var now = acts.now();
        // An answer takes the same lock: it comes before the deadline or after this.
        var notice = notices.lock(id).orElseThrow();
        proofs.newest(id)
                .filter(proof -> proof.isSilent(now))
                .filter(proof -> proofs.lapse(proof, now))
                .ifPresent(proof -> acts.leaveTrail(new ActPerformed(
                        UUID.randomUUID(),
                        id,
                        null,
                        null,
                        proof.holdsUp() ? "proof-overdue" : "proof-lapsed",
                        null,
                        null,
                        notice.revision(),
                        notice.hash(),
                        "",
                        now)));
    }
}
