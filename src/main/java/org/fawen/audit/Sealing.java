package org.fawen.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seals every minute what grew, so that nobody can rewrite a chain, cut its end or remove it unseen. */
@Component
class Sealing {

    private final Seals seals;
    private final SealKey key;
    private final Clock clock;

    Sealing(Seals seals, SealKey key, Clock clock) {
        this.seals = seals;
        this.key = key;
        this.clock = clock;
    }

    /** Seals all chains that grew; without one there is no new seal. Of several nodes one does it. */
    @Scheduled(fixedDelayString = "${fawen.audit.every:PT1M}", initialDelayString = "PT10S")
    @Transactional
    void seal() {
        if (!seals.lock()) {
            return;
        }
        var heads = seals.takeUnsealed();
        if (heads.isEmpty()) {
            return;
        }
        var last = seals.last();
        var root = MerkleTree.root(heads.stream().map(Head::leaf).toList());
        var seal = new Seal(
                last.map(Seal::number).orElse(0L) + 1,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                heads.size(),
                root,
                last.map(Seal::hash).orElse(""),
                "");
        seals.add(seal.signedBy(key), heads);
    }
}
