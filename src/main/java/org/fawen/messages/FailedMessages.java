package org.fawen.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.springframework.stereotype.Service;

/** What could not be sent, for the administrator. Tells who was not reached and why, not what the notice is about. */
@Service
public class FailedMessages {

    private final Deliveries deliveries;
    private final Organisations organisations;
    private final Clock clock;

    FailedMessages(Deliveries deliveries, Organisations organisations, Clock clock) {
        this.deliveries = deliveries;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @param why what the channel answered last */
    public record Failed(UUID message, String channel, String person, MessageKind kind, Instant at, String why) {}

    /** Newest first; nothing for those who do not look after the system. */
    public List<Failed> list(PersonId person) {
        return looksAfterIt(person)
                ? deliveries.failed().stream().map(this::failed).toList()
                : List.of();
    }

    /** Begins anew with one that failed; false when it is none any more. */
    public boolean retry(PersonId person, UUID message, String channel) {
        return looksAfterIt(person) && deliveries.retry(message, channel, clock.instant());
    }

    private Failed failed(Deliveries.Delivery delivery) {
        var message = delivery.message();
        var failedAt = delivery.failedAt();
        return new Failed(
                message.id(),
                delivery.channel(),
                organisations.current().nameOf(message.person()),
                message.kind(),
                failedAt == null ? message.at() : failedAt,
                delivery.error() == null ? "" : delivery.error());
    }

    private boolean looksAfterIt(PersonId person) {
        return organisations.current().rolesOf(person).contains(Role.SYSTEM_ADMIN);
    }
}
