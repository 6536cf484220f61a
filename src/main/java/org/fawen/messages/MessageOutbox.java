package org.fawen.messages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes what people shall hear, in the transaction in which it happened; what one act tells is written at its end in one
 * statement.
 */
@Component
class MessageOutbox {

    private final MessageRows rows;
    private final List<MessageChannel> channels;

    MessageOutbox(MessageRows rows, List<MessageChannel> channels) {
        this.rows = rows;
        this.channels = List.copyOf(channels);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Telling telling) {
        if (telling.toTheDrafter() || !telling.persons().isEmpty()) {
            toldInThisTransaction().tellings.add(telling);
        }
    }

    private Told toldInThisTransaction() {
        var known = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Told.class::isInstance)
                .map(Told.class::cast)
                .filter(told -> told.isOf(this))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        var told = new Told();
        TransactionSynchronizationManager.registerSynchronization(told);
        return told;
    }

    private void write(List<Telling> tellings) {
        var ready = channels.stream().filter(MessageChannel::isReady).toList();
        rows.add(
                tellings,
                ready.stream().map(MessageChannel::key).toList(),
                ready.stream().anyMatch(MessageChannel::reachesEverybody));
    }

    /** What one transaction tells. */
    private final class Told implements TransactionSynchronization {

        private final List<Telling> tellings = new ArrayList<>();

        boolean isOf(MessageOutbox outbox) {
            return outbox == MessageOutbox.this;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!tellings.isEmpty()) {
                write(tellings);
                tellings.clear();
            }
        }
    }
}
