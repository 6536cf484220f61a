package org.fawen.messages;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what people shall hear, in the transaction in which it happened. */
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
            var ready = channels.stream().filter(MessageChannel::isReady).toList();
            rows.add(
                    telling,
                    ready.stream().map(MessageChannel::key).toList(),
                    ready.stream().anyMatch(MessageChannel::reachesEverybody));
        }
    }
}
