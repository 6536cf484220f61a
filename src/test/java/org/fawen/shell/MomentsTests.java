package org.fawen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MomentsTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:20:00Z");

    private final Moments moments = new Moments(ZoneId.of("Asia/Shanghai"), Clock.fixed(NOW, ZoneOffset.UTC));
    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void showsTimesOfTheBusinessZone() {
        assertThat(moments.full(NOW)).isEqualTo("2026-11-23 17:20");
        assertThat(moments.brief(NOW)).isEqualTo("11-23 17:20");
    }

    @Test
    void saysHowLongAgoWithTheFullTimeAsTitle() {
        var twoHoursAgo = moments.ago(NOW.minus(Duration.ofHours(2)));

        assertThat(twoHoursAgo.getText()).isEqualTo("2 小时前");
        assertThat(twoHoursAgo.getTitle()).contains("2026-11-23 15:20");
        assertThat(moments.ago(NOW.minusSeconds(20)).getText()).isEqualTo("刚刚");
        assertThat(moments.ago(NOW.minus(Duration.ofDays(3))).getText()).isEqualTo("3 天前");
    }

    @Test
    void saysHowMuchIsLeftOrOverdue() {
        assertThat(moments.until(NOW.plus(Duration.ofHours(4))).getText()).isEqualTo("剩 4 小时");
        assertThat(moments.until(NOW.minus(Duration.ofHours(25))).getText()).isEqualTo("逾期 1 天");
        assertThat(moments.isOverdue(NOW.minusSeconds(1))).isTrue();
        assertThat(moments.isOverdue(NOW)).isFalse();
    }

    @Test
    void shortensDaysOfThisMonth() {
        assertThat(moments.day(Instant.parse("2026-11-03T01:00:00Z")).getText()).isEqualTo("3 日");
        assertThat(moments.day(Instant.parse("2026-10-28T01:00:00Z")).getText()).isEqualTo("10-28");
    }

    @Test
    void countsInEnglishToo() {
        screen.in(Locale.ENGLISH);

        assertThat(moments.ago(NOW.minus(Duration.ofHours(1))).getText()).isEqualTo("1 hour ago");
        assertThat(moments.until(NOW.minus(Duration.ofDays(2))).getText()).isEqualTo("2 days overdue");
    }
}
