package org.fawen.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.TestNotices;
import org.junit.jupiter.api.Test;

class PublishedLineTests {

    private static final Instant NINE = Instant.parse("2026-11-25T01:00:00Z");

    @Test
    void saysByHowMuchAScheduledPublicationWasLate() {
        var scheduled = TestNotices.inStatus(NoticeStatus.SIGNED_OFF).release(NINE);

        assertThat(PublishedLine.of(scheduled, NINE.plusSeconds(1200)).late()).isEqualTo(Duration.ofMinutes(20));
        assertThat(PublishedLine.of(scheduled, NINE.plusSeconds(20)).late()).isZero();
        assertThat(PublishedLine.of(TestNotices.inStatus(NoticeStatus.PUBLISHED), NINE)
                        .late())
                .isZero();
    }
}
