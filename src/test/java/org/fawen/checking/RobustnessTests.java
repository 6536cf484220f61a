package org.fawen.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed, the checks answer, with ranges that lie in the text. */
class RobustnessTests {

    private static final List<String> WORDS = List.of(
            "一、",
            "（一）",
            "(二)",
            "1.",
            "1、",
            "（1）",
            "附件",
            "附件：",
            "2.",
            "《",
            "》",
            "“",
            "”",
            "\"",
            "'",
            "（",
            "）",
            "(",
            ")",
            "，",
            ",",
            "。",
            "...",
            "……",
            "；",
            "：",
            ":",
            "、",
            "！",
            "-",
            "--",
            "—",
            "～",
            "=",
            "3",
            "12",
            "0",
            ".5",
            "%",
            "万",
            "2026年",
            "3月",
            "5日",
            "31日",
            "（星期二）",
            "至",
            "下午",
            "15:30",
            "17：00",
            "共",
            "人",
            "其中",
            "的的",
            "同时废止",
            "〔2026〕",
            "[2025]",
            "第05号",
            "滨理工发",
            "https://a.b/c",
            "x@qq.com",
            "Word",
            "巜",
            "書",
            "　",
            " ",
            "\n",
            "\u200B",
            "\uD83D\uDE00",
            "𠮷",
            "教务处",
            "/",
            "学生处",
            "和",
            "等",
            "约",
            "左右",
            "××",
            "待定",
            "四个意识",
            "增强",
            "二个维护",
            "一是",
            "三是",
            "通知",
            "请示",
            "特此",
            "共1234567890123456789012人，其中",
            "99999999999号",
            "工作",
            "安排");

    @ParameterizedTest
    @MethodSource("seeds")
    void answersOnAnyTextWithRangesInside(int seed) {
        CheckInput input = scrambled(seed);

        for (Finding finding : Checks.standard().run(input)) {
            if (finding.place() instanceof Place.InBlock place) {
                String text = InputText.at(input, place);
                assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.matched());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void correctsAnyTextToAFixedPointWithoutNewErrors(int seed) {
        CheckInput input = scrambled(seed);

        CheckInput corrected = Checks.standard().correct(input).input();

        assertThat(errors(corrected)).isLessThanOrEqualTo(errors(input));
        assertThat(Checks.standard().correct(corrected).changes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("units")
    void answersOnTheSameOverAndOver(String unit, int times) {
        String text = unit.repeat(times);
        CheckInput input = ChecksTests.notice(text).title(text).note(text).build();

        assertThat(Checks.standard().run(input))
                .allSatisfy(finding -> assertThat(finding.end()).isLessThanOrEqualTo(text.length()));
    }

    @Test
    void answersOnAnEmptyNotice() {
        CheckInput input = CheckInput.builder(DocumentType.NOTICE, "", FixtureInput.TODAY)
                .blocks(new TextBlock.Paragraph("b1", ""), new TextBlock.Table("b2", List.of()))
                .build();

        assertThat(Checks.standard().run(input)).extracting(Finding::check).contains("TTL-02", "ADR-01", "SGN-01");
    }

    private static CheckInput scrambled(int seed) {
        Random random = new Random(seed);
        String title = words(random, 6).replace("\n", "");
        return ChecksTests.notice(words(random, 30), words(random, 30), words(random, 8), words(random, 3))
                .title(title)
                .docNumber(words(random, 4))
                .addresseeLine(words(random, 5))
                .note(words(random, 4))
                .attachments(AttachedFile.of(words(random, 4), true, AttachedFile.Kind.PRINT))
                .build();
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining());
    }

    private static long errors(CheckInput input) {
        return Checks.standard().run(input).stream().filter(Finding::blocks).count();
    }

    /** Single words thousands of times, for the stack; what the fixtures report on less often. */
    static Stream<Arguments> units() {
        Stream<String> words = Stream.of(
                "（", "《", "”", ",", " ", "　", "1=", "是", "《中》、", "“中”", "张三、", "王五 ", "a.b.", "a@b.c", "1.2.", "一是",
                "3、");
        Stream<String> texts = Fixture.all().stream()
                .flatMap(fixture -> FixtureInput.of(fixture.positive()).blocks().stream())
                .map(block -> block.pieces().getFirst())
                .filter(text -> text.length() < 40);
        return Stream.concat(words.map(word -> Arguments.of(word, 3_000)), texts.map(text -> Arguments.of(text, 50)));
    }

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }
}
