package org.fawen.drafting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.springframework.stereotype.Component;

/** Who has a draft open on this node, as advice: nothing is locked, and a node that dies forgets. */
@Component
public class Presence {

    private static final Duration SILENCE = Duration.ofSeconds(65);

    /** @param window one open screen */
    public record Writer(NoticeId notice, PersonId person, UUID window, Instant since, Instant seen) {}

    private final Map<UUID, Writer> writers = new ConcurrentHashMap<>();
    private final Clock clock;

    Presence(Clock clock) {
        this.clock = clock;
    }

    /** This window is open; to be said again at least once a minute. */
    public void seen(NoticeId notice, PersonId person, UUID window) {
        var now = clock.instant();
        writers.compute(
                window,
                (id, before) -> new Writer(
                        notice, person, id, before == null || isSilent(before, now) ? now : before.since(), now));
    }

    public void gone(UUID window) {
        writers.remove(window);
    }

    /** The other windows on this draft, the longest open first. */
    public List<Writer> others(NoticeId notice, UUID window) {
        var now = clock.instant();
        writers.values().removeIf(writer -> isSilent(writer, now));
        return writers.values().stream()
                .filter(writer ->
                        writer.notice().equals(notice) && !writer.window().equals(window))
                .sorted(Comparator.comparing(Writer::since))
                .toList();
    }

    private static boolean isSilent(Writer writer, Instant now) {
        return writer.seen().plus(SILENCE).isBefore(now);
    }
}
