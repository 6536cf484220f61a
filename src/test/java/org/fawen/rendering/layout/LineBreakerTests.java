package org.fawen.rendering.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.fawen.rendering.Remark;
import org.fawen.rendering.fonts.FontRole;
import org.fawen.rendering.fonts.FontSet;
import org.junit.jupiter.api.Test;

class LineBreakerTests {

    private static final FontSet FONTS = FontSet.read(Path.of("fonts"));
    private static final double SIZE = 10;

    private final Composer composer = new Composer(FONTS);

    @Test
    void takesAClosingMarkInWhereOtherMarksGiveWhite() {
        assertThat(lines("一二，四五六七八九十。甲乙", 10)).containsExactly("一二，四五六七八九十。", "甲乙");
    }

    @Test
    void pushesACharacterOutWhereNothingGives() {
        assertThat(lines("一二三四五六七八九十。甲乙", 10)).containsExactly("一二三四五六七八九", "十。甲乙");
    }

    @Test
    void endsNoLineWithAnOpeningMark() {
        assertThat(lines("一二三四五六七八九“甲乙”丙丁", 10)).first().isEqualTo("一二三四五六七八九");
    }

    @Test
    void keepsNumbersWithTheirCountersAndDashesTogether() {
        assertThat(lines("一二三四五六七八2026年3月", 10)).containsExactly("一二三四五六七八", "2026年3月");
        assertThat(lines("一二三四五六七八九——十", 10)).containsExactly("一二三四五六七八", "九——十");
    }

    @Test
    void breaksALongWordAfterAJointRatherThanLeaveAHole() {
        assertThat(lines("一二三四五office.example.edu.cn/notices", 12))
                .first()
                .asString()
                .startsWith("一二三四五office")
                .matches(".*[./@-]$");
    }

    @Test
    void setsEveryLineButTheLastFlush() {
        var units = composer.units(List.of(new Span(FontRole.FANGSONG, "一二，四五98.5%，七八九十甲乙丙丁".repeat(5))), SIZE, SIZE);
        var lines = LineBreaker.lines(composer, units, new LineBreaker.Measure(100, 20, 0, true));

        assertThat(lines.getFirst().width()).isCloseTo(80, within(0.01));
        assertThat(lines.subList(1, lines.size() - 1))
                .allSatisfy(line -> assertThat(line.width()).isCloseTo(100, within(0.01)));
        assertThat(lines.getLast().width()).isLessThan(100.01);
    }

    @Test
    void namesCharactersThatStandInAnotherFontOrInNone() {
        composer.units(List.of(new Span(FontRole.FANGSONG, "喆\uE123")), SIZE, SIZE);

        assertThat(composer.remarks())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.SUBSTITUTED, Remark.Kind.NO_GLYPH);
    }

    private List<String> lines(String text, int characters) {
        var units = composer.units(List.of(new Span(FontRole.FANGSONG, text)), SIZE, SIZE);
        return LineBreaker.lines(composer, units, new LineBreaker.Measure(characters * SIZE, 0, 0, true)).stream()
                .map(Line::text)
                .toList();
    }
}
