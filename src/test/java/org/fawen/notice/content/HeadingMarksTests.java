package org.fawen.notice.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingMarksTests {

    @Test
    void countsEachLevelWithinTheOneAbove() {
        var blocks = List.<Block>of(
                heading(1),
                paragraph(),
                heading(2),
                heading(3),
                heading(3),
                heading(4),
                heading(2),
                heading(3),
                heading(1));

        assertThat(HeadingMarks.of(blocks)).containsExactly("一、", "", "（一）", "1.", "2.", "（1）", "（二）", "1.", "二、");
    }

    @ParameterizedTest
    @CsvSource({"1,一", "10,十", "11,十一", "20,二十", "35,三十五", "99,九十九", "100,100"})
    void writesHanNumerals(int number, String expected) {
        assertThat(HeadingMarks.han(number)).isEqualTo(expected);
    }

    private static Block heading(int level) {
        return new Block.Heading(BlockIds.next(), level, false, Runs.of("标题"));
    }

    private static Block paragraph() {
        return new Block.Paragraph(BlockIds.next(), Runs.of("正文。"));
    }
}
