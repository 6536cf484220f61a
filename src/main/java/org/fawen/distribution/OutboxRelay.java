package org.fawen.distribution;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what lies in the outbox, at least once; a receiver knows a repetition by its id. */
@Component
class OutboxRelay {

    private static final int AT_ONCE = 20;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int LONGEST_DOUBLING = 10;

    private final Outbox outbox;
    private final WebhookSender sender;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutboxRelay(Outbox outbox, WebhookSender sender, TransactionTemplate transaction, Clock clock) {
        this.outbox = outbox;
        this.sender = sender;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${fawen.distribution.relay:PT5S}", initialDelayString = "PT5S")
    void relay() {
        var due = transaction.execute(
                status -> outbox.take(AT_ONCE, clock.instant().plus(LEASE)));
        if (due == null) {
            return;
        }
        for (var one : due) {
            var fault = sender.send(one);
            if (fault.isEmpty()) {
                outbox.done(one.id());
            } else {
                outbox.failed(one, fault.get(), clock.instant().plus(pauseAfter(one.attempts())));
            }
        }
    }

    /** 10 s, 20 s, 40 s … about three hours. */
    static Duration pauseAfter(int attempts) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, LONGEST_DOUBLING));
    }
}
