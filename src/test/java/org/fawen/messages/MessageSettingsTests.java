package org.fawen.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.fawen.messages.MessageSettings.Mail;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageSettingsTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T21:59:00+08:00, 2026-11-25T21:59:00+08:00",
        "2026-11-25T22:00:00+08:00, 2026-11-26T07:00:00+08:00",
        "2026-11-26T06:59:59+08:00, 2026-11-26T07:00:00+08:00",
        "2026-11-26T07:00:00+08:00, 2026-11-26T07:00:00+08:00"
    })
    void staysQuietOverNight(String now, String due) {
        assertThat(MessageSettings.USUAL.due(Urgency.PROMPT, at(now), ZONE)).isEqualTo(at(due));
    }

    @Test
    void staysQuietWithinADay() {
        var noon =
                new MessageSettings(null, Mail.AT_ONCE, LocalTime.of(12, 0), LocalTime.of(14, 0), LocalTime.of(8, 0));

        assertThat(noon.due(Urgency.NORMAL, at("2026-11-25T13:00:00+08:00"), ZONE))
                .isEqualTo(at("2026-11-25T14:00:00+08:00"));
        assertThat(noon.due(Urgency.NORMAL, at("2026-11-25T23:00:00+08:00"), ZONE))
                .isEqualTo(at("2026-11-25T23:00:00+08:00"));
    }

    @Test
    void knowsNoQuietHoursThatBeginWhenTheyEnd() {
        var never = new MessageSettings(null, Mail.AT_ONCE, LocalTime.of(7, 0), LocalTime.of(7, 0), LocalTime.of(8, 0));

        assertThat(never.due(Urgency.NORMAL, at("2026-11-25T07:00:00+08:00"), ZONE))
                .isEqualTo(at("2026-11-25T07:00:00+08:00"));
    }

    @Test
    void gathersADigestOnceADay() {
        var digest =
                new MessageSettings(null, Mail.DIGEST, LocalTime.of(22, 0), LocalTime.of(7, 0), LocalTime.of(8, 0));

        assertThat(digest.due(Urgency.NORMAL, at("2026-11-25T07:30:00+08:00"), ZONE))
                .isEqualTo(at("2026-11-25T08:00:00+08:00"));
        assertThat(digest.due(Urgency.NORMAL, at("2026-11-25T08:00:00+08:00"), ZONE))
                .isEqualTo(at("2026-11-26T08:00:00+08:00"));
    }

    @Test
    void letsExpressNoticesWaitForNothing() {
        var digest =
                new MessageSettings(null, Mail.DIGEST, LocalTime.of(22, 0), LocalTime.of(7, 0), LocalTime.of(8, 0));
        var night = at("2026-11-25T23:00:00+08:00");

        assertThat(digest.due(Urgency.EXPRESS, night, ZONE)).isEqualTo(night);
        assertThat(digest.inDigest(Urgency.EXPRESS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张某", "a@b", "a b@c.cn", "a@c.cn,b@c.cn", "<a@c.cn>", "a@c.cn\r\nBcc: x@y.cn"})
    void refusesWhatIsNoAddress(String address) {
        assertThatThrownBy(() -> withAddress(address).checked()).isInstanceOf(Refusal.class);
    }

    @Test
    void takesAnAddressOrNone() {
        assertThat(withAddress(" zhang@bhlg.edu.cn ").checked().address()).isEqualTo("zhang@bhlg.edu.cn");
        assertThat(withAddress("  ").checked().address()).isNull();
    }

    private static MessageSettings withAddress(String address) {
        var usual = MessageSettings.USUAL;
        return new MessageSettings(address, usual.mail(), usual.quietFrom(), usual.quietTo(), usual.digestAt());
    }

    private static Instant at(String time) {
        return java.time.OffsetDateTime.parse(time).toInstant();
    }
}
