package org.fawen.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fawen.checking.CheckInput.Secrecy;
import org.fawen.checking.TextBlock.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample notices run their whole route without an error. */
class SampleNoticeTests {

    private static final List<String> SAMPLES = List.of(
            "seed-notice.json",
            "sample-joint-issue.json",
            "sample-minutes.json",
            "sample-reply-letter.json",
            "sample-table-attachments.json",
            "sample-urgent.json");

    @ParameterizedTest
    @MethodSource("atEveryOccasion")
    void findsNoError(String sample, Occasion occasion) {
        CheckInput input = Sample.read(sample)
                .occasion(occasion)
                .secrecy(Secrecy.STATED)
                .signatory("林致远")
                .build();

        assertThat(Checks.standard().run(input)).filteredOn(Finding::blocks).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsNoErrorInADraftWithoutNumberAndDate(String sample) {
        CheckInput input = Sample.read(sample)
                .docNumber(null)
                .date(null)
                .publishDate(null)
                .occasion(Occasion.SUBMIT)
                .secrecy(Secrecy.STATED)
                .blocks(unmarked(Sample.read(sample).build().blocks()))
                .build();

        assertThat(Checks.standard().run(input)).filteredOn(Finding::blocks).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsNoErrorWithoutAnyRegister(String sample) {
        CheckInput input = Sample.read(sample).knowledge(CheckKnowledge.none()).build();

        assertThat(Checks.standard().run(input)).filteredOn(Finding::blocks).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void warnsOfNothingWhileTheDatesLieAhead(String sample) {
        CheckInput input = Sample.read(sample).build();

        assertThat(Checks.standard().run(input))
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .extracting(Finding::check)
                .isSubsetOf(Set.of("STR-05"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-notice.json", "sample-table-attachments.json"})
    void findsAnErrorOnceTheTitleIsSpoilt(String sample) {
        CheckInput input = Sample.read(sample).title("滨海理工大学关于申请追加经费的请示报告").build();

        assertThat(Checks.standard().run(input)).filteredOn(Finding::blocks).isNotEmpty();
    }

    @Test
    void findsTheHijackedLineAndHalfWidthMarksInTheSeedAsDelivered() throws Exception {
        CheckInput input = seedAsDelivered();

        assertThat(Checks.standard().run(input))
                .filteredOn(finding -> finding.check().equals("SEC-06"))
                .extracting(Finding::place)
                .containsExactly(new Place.InBlock("b1", 0));
        assertThat(Checks.standard().run(input)).extracting(Finding::check).contains("PUN-01");
    }

    @Test
    void correctsEveryHalfWidthMarkOfTheSeedInOneStep() throws Exception {
        CheckInput corrected = Checks.standard().correct(seedAsDelivered()).input();

        assertThat(Checks.standard().run(corrected)).extracting(Finding::check).doesNotContain("PUN-01");
        List<String> expected = Sample.read("seed-notice.json").build().blocks().stream()
                .flatMap(block -> block.pieces().stream())
                .toList();
        assertThat(corrected.blocks())
                .extracting(block -> block.pieces().getFirst())
                .containsAll(expected);
    }

    private static CheckInput seedAsDelivered() throws Exception {
        try (var file = SampleNoticeTests.class.getResourceAsStream("/checking/seed-notice.txt")) {
            assertThat(file).isNotNull();
            List<String> lines = new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            List<TextBlock> blocks = Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                    .<TextBlock>map(i -> new TextBlock.Paragraph("b" + (i + 1), lines.get(i)))
                    .toList();
            return Sample.read("seed-notice.json").blocks(blocks).build();
        }
    }

    /** Headings as the notice keeps them: without the marks that the document computes. */
    private static List<TextBlock> unmarked(List<TextBlock> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Heading heading
                        ? heading.withPiece(0, heading.text().replaceFirst("^(?:[一二三四]、|（[一二三四]）|\\d\\.)", ""))
                        : block)
                .toList();
    }

    static Stream<String> samples() {
        return SAMPLES.stream();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> atEveryOccasion() {
        return SAMPLES.stream()
                .flatMap(sample -> Stream.of(Occasion.values())
                        .filter(occasion -> occasion != Occasion.SEALING || !sample.startsWith("seed"))
                        .map(occasion -> org.junit.jupiter.params.provider.Arguments.of(sample, occasion)));
    }
}
