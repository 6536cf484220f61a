package org.fawen.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.PersonId;
import org.fawen.messages.Deliveries.Delivery;
import org.fawen.messages.MessageChannel.Letter;
import org.fawen.messages.MessageChannel.NotDelivered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox, at least once: a delivery is taken for some minutes, sent outside of any transaction and
 * then marked. What a channel refuses is tried again, ever more seldom, and ends in the list of failures.
 */
@Component
class MessageRelay {

    private static final Logger LOG = LoggerFactory.getLogger(MessageRelay.class);

    /** How long to wait after each attempt that failed; after the last one it is given up. */
    private static final List<Duration> AGAIN = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private final Deliveries deliveries;
    private final SettingsRows settings;
    private final MessageText text;
    private final Map<String, MessageChannel> channels;
    private final BusinessZone zone;
    private final Clock clock;

    MessageRelay(
            Deliveries deliveries,
            SettingsRows settings,
            MessageText text,
            List<MessageChannel> channels,
            BusinessZone zone,
            Clock clock) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.text = text;
        this.channels = channels.stream().collect(Collectors.toMap(MessageChannel::key, Function.identity()));
        this.zone = zone;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${fawen.mail.every:PT10S}", initialDelayString = "PT10S")
    void send() {
        if (channels.values().stream().anyMatch(MessageChannel::isReady)) {
            sendDue(clock.instant());
        }
    }

    void sendDue(Instant now) {
        var taken = deliveries.take(now);
        var wishes = settings.of(
                taken.stream().map(delivery -> delivery.message().person()).toList());
        var digests = new LinkedHashMap<PersonId, List<Delivery>>();
        for (var delivery : taken) {
            var person = delivery.message().person();
            var wish = wishes.getOrDefault(person, MessageSettings.USUAL);
            if (!delivery.planned() && waits(delivery, wish, now)) {
                continue;
            }
            if (delivery.digest()) {
                digests.computeIfAbsent(person, key -> new ArrayList<>()).add(delivery);
            } else {
                attempt(List.of(delivery), letter(delivery, wish), now);
            }
        }
        digests.forEach((person, together) ->
                attempt(together, digest(person, together, wishes.getOrDefault(person, MessageSettings.USUAL)), now));
    }

    private boolean waits(Delivery delivery, MessageSettings wish, Instant now) {
        var urgency = delivery.message().urgency();
        var due = wish.due(urgency, now, zone.zone());
        if (due.isAfter(now)) {
            deliveries.postpone(delivery, due, wish.inDigest(urgency));
            return true;
        }
        return false;
    }

    private Letter letter(Delivery delivery, MessageSettings wish) {
        var message = delivery.message();
        return new Letter(
                message.id().toString(),
                message.person(),
                wish,
                text.subject(message),
                text.text(message),
                text.link(message));
    }

    private Letter digest(PersonId person, List<Delivery> together, MessageSettings wish) {
        var messages = together.stream().map(Delivery::message).toList();
        return new Letter(
                "digest-" + messages.getFirst().id(),
                person,
                wish,
                text.digestSubject(messages),
                text.digest(messages),
                text.list());
    }

    private void attempt(List<Delivery> together, Letter letter, Instant now) {
        var channel = channels.get(together.getFirst().channel());
        try {
            if (channel == null) {
                throw new NotDelivered(
                        "There is no channel " + together.getFirst().channel());
            }
            channel.send(letter);
            deliveries.sent(together, now);
        } catch (NotDelivered refused) {
            together.forEach(delivery -> failed(delivery, String.valueOf(refused.getMessage()), now));
        }
    }

    private void failed(Delivery delivery, String why, Instant now) {
        if (delivery.attempts() <= AGAIN.size()) {
            deliveries.tryAgain(delivery, now.plus(AGAIN.get(delivery.attempts() - 1)), why);
        } else {
            LOG.warn(
                    "Message {} could not be sent by {}: {}", delivery.message().id(), delivery.channel(), why);
            deliveries.giveUp(delivery, now, why);
        }
    }
}
