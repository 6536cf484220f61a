package org.fawen.notice.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalTextTests {

    @Test
    void keepsFullWidthMarks() {
        assertThat(NormalText.of("（一），：；？！")).isEqualTo("（一），：；？！");
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(NormalText.of("通\u200B知\u0007\uFEFF")).isEqualTo("通知");
    }

    @Test
    void turnsBreaksAndTabsIntoASpace() {
        assertThat(NormalText.of("通\r\n知\t书")).isEqualTo("通 知 书");
    }

    @Test
    void composesWhatWasTypedInParts() {
        assertThat(NormalText.of("e\u0301")).isEqualTo("é");
    }

    @Test
    void isAFixedPointForAnyText() {
        var random = new Random(4711);
        for (var i = 0; i < 20_000; i++) {
            var text = random.ints(1 + random.nextInt(12), 0, 0x2FFFF)
                    .filter(Character::isValidCodePoint)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(NormalText.isNormal(NormalText.of(text))).as(text).isTrue();
        }
    }
}
