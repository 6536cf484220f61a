package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.fawen.MovableClock;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.junit.jupiter.api.Test;

class PresenceTests {

    private static final NoticeId NOTICE = NoticeId.next();
    private static final PersonId SOMEBODY = new PersonId("zhang");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T01:00:00Z"));
    private final Presence presence = new Presence(clock);
    private final UUID here = UUID.randomUUID();
    private final UUID there = UUID.randomUUID();

    @Test
    void namesTheOtherWindowsOnADraft() {
        presence.seen(NOTICE, SOMEBODY, here);
        presence.seen(NOTICE, SOMEBODY, there);
        presence.seen(NoticeId.next(), SOMEBODY, UUID.randomUUID());

        assertThat(presence.others(NOTICE, here))
                .singleElement()
                .satisfies(other -> assertThat(other.window()).isEqualTo(there));
    }

    @Test
    void forgetsAWindowThatIsClosedOrSilent() {
        presence.seen(NOTICE, SOMEBODY, there);
        presence.gone(there);
        assertThat(presence.others(NOTICE, here)).isEmpty();

        presence.seen(NOTICE, SOMEBODY, there);
        clock.move(Duration.ofMinutes(2));
        assertThat(presence.others(NOTICE, here)).isEmpty();
    }
}
