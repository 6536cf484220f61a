package org.fawen.notice.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.ContentChanges;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.interchange.Interchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path SAMPLES = Path.of("src/test/resources/interchange");
    private static final Path FIXTURES = Path.of("src/test/resources/diff/comparisons.json");
    private static final int RANDOM_TEXTS = Boolean.getBoolean("fawen.long") ? 5_000 : 300;

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void tellsWhatTheFixturesTell(String name, JsonNode fixture) {
        var comparison = Comparison.of(content(fixture.path("before")), content(fixture.path("after")));

        assertThat(Told.of(comparison))
                .containsExactlyElementsOf(fixture.path("told")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsNothingBetweenATextAndItself(Content sample) {
        assertThat(Comparison.of(sample, sample).isEmpty()).isTrue();
        assertThat(Comparison.of(sample, sample).passages()).allMatch(Passage.Same.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noticesEveryFieldThatIsSigned(Content sample) {
        ContentChanges.ofEachField(sample).forEach((field, changed) -> {
            var differs = !ContentHash.of(sample).equals(ContentHash.of(changed));
            assertThat(Comparison.of(sample, changed).isEmpty()).as(field).isEqualTo(!differs);
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesBothTextsBack(Content sample) {
        for (var seed = 0; seed < RANDOM_TEXTS; seed++) {
            var edits = new RandomEdits(seed);
            var before = edits.of(sample.blocks(), new Random(seed).nextInt(4));
            var after = edits.of(before, 1 + new Random(seed).nextInt(12));

            var comparison = Comparison.of(sample.withBlocks(before), sample.withBlocks(after));

            assertThat(Told.earlier(comparison)).as("seed " + seed).isEqualTo(keys(before));
            assertThat(Told.later(comparison)).as("seed " + seed).isEqualTo(keys(after));
            assertThat(comparison.isEmpty())
                    .as("seed " + seed)
                    .isEqualTo(
                            ContentHash.of(sample.withBlocks(before)).equals(ContentHash.of(sample.withBlocks(after))));
        }
    }

    @Test
    void aligningIsExactAcrossAnchors() {
        var before = IntStream.range(0, 3_000).map(k -> k % 7 == 0 ? k : k % 5).toArray();
        var after = IntStream.range(10, 3_010).map(k -> k % 7 == 0 ? k : k % 3).toArray();

        var partner = Alignment.of(before, after);

        var last = -1;
        for (var j = 0; j < partner.length; j++) {
            if (partner[j] >= 0) {
                assertThat(before[partner[j]]).isEqualTo(after[j]);
                assertThat(partner[j]).isGreaterThan(last);
                last = partner[j];
            }
        }
        assertThat(IntStream.of(partner).filter(k -> k >= 0).count()).isGreaterThan(420);
    }

    static Stream<Arguments> fixtures() throws IOException {
        return JSON.readTree(Files.readAllBytes(FIXTURES))
                .valueStream()
                .map(fixture -> Arguments.of(fixture.path("name").asString(), fixture));
    }

    static Stream<Content> samples() {
        return Stream.of("seed-notice.json", "sample-table-attachments.json", "fixture-interchange.json")
                .map(name -> {
                    try {
                        return Interchange.read(name, Files.readAllBytes(SAMPLES.resolve(name)))
                                .content();
                    } catch (IOException missing) {
                        throw new java.io.UncheckedIOException(missing);
                    }
                });
    }

    private static List<Block> keys(List<Block> blocks) {
        return blocks.stream().map(Blocks::key).toList();
    }

    /** A fixture gives the body alone, or a whole notice where fields matter. */
    private static Content content(JsonNode side) {
        var notice = JSON.createObjectNode().put("docType", "NOTICE").put("title", "关于测试的通知");
        notice.putArray("issuers").add("滨海理工大学");
        notice.putArray("attachments")
                .add(JSON.createObjectNode().put("title", "甲"))
                .add(JSON.createObjectNode().put("title", "乙"));
        if (side.isArray()) {
            notice.set("body", side);
        } else {
            side.properties().forEach(field -> notice.set(field.getKey(), field.getValue()));
        }
        return Interchange.read("fixture", JSON.writeValueAsBytes(notice)).content();
    }
}
