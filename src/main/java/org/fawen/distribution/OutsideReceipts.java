package org.fawen.distribution;

import java.time.Clock;
import java.util.Optional;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deliveries to people without an account: whoever has the link may read this text and sign for it, once. */
@Service
class OutsideReceipts {

    private static final int LONGEST_NAME = 40;

    private final DeliveryRows rows;
    private final Notices notices;
    private final Revisions revisions;
    private final Trail trail;
    private final Clock clock;

    OutsideReceipts(DeliveryRows rows, Notices notices, Revisions revisions, Trail trail, Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.revisions = revisions;
        this.trail = trail;
        this.clock = clock;
    }

    /** What lies behind the link; empty when it never led anywhere or its time is over. Looking signs nothing. */
    @Transactional
    Optional<Receiving.Opened> open(String token) {
        return rows.findByToken(Distribution.hashOf(token))
                .filter(delivery -> notices.get(delivery.notice()).status().isIssued())
                .map(delivery -> {
                    rows.open(delivery.id(), delivery.name());
                    return new Receiving.Opened(
                            delivery,
                            notices.get(delivery.notice()),
                            revisions
                                    .find(delivery.notice(), delivery.revision())
                                    .orElseThrow(),
                            Optional.empty());
                });
    }

    /**
     * Signs for it in a name.
     *
     * @throws Refusal when the name is missing or too long; nothing happens when it was signed before
     */
    @Transactional
    void sign(String token, String name) {
        var given = name.strip();
        if (given.isEmpty() || given.length() > LONGEST_NAME) {
            throw new Refusal("distribution.refused.name", LONGEST_NAME);
        }
        rows.findByToken(Distribution.hashOf(token)).ifPresent(delivery -> {
            var notice = notices.lock(delivery.notice()).orElseThrow();
            if (rows.sign(delivery.id(), null, given, clock.instant())) {
                trail.leave(notice, null, "acknowledge", delivery.name() + "：" + given);
            }
        });
    }
}
