package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Cell;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.fawen.notice.interchange.Interchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyJsonTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fixture-interchange.json",
                "seed-notice.json",
                "sample-joint-issue.json",
                "sample-table-attachments.json",
                "sample-minutes.json"
            })
    void readsWhatItWrote(String name) throws IOException {
        var blocks = blocks(name);

        assertThat(BodyJson.read(BodyJson.of(blocks))).isEqualTo(blocks);
    }

    @Test
    void keepsEverythingABlockMayHold() {
        List<Block> blocks = List.of(
                new Block.Paragraph("00000a", List.of(new Run.Text("一律", true), new Run.Reference(2))),
                new Block.Heading("00000b", 4, true, Runs.of("时间。下午。")),
                new Block.Listing("00000c", List.of(Runs.of("甲"), List.of())),
                new Block.Table(
                        "00000d",
                        List.of(
                                List.of(new Cell(Runs.of("头"), true, 2, 1)),
                                List.of(new Cell(List.of(), false, 1, 1), new Cell(Runs.of("乙"), false, 1, 1)))));

        assertThat(BodyJson.read(BodyJson.of(blocks))).isEqualTo(blocks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[",
                "[] []",
                "\"<p>x</p>\"",
                "[null]",
                "[[]]",
                "[{\"kind\":\"image\",\"id\":\"00000a\",\"runs\":[]}]",
                "[{\"kind\":\"paragraph\",\"id\":\"00000a\"}]",
                "[{\"kind\":\"paragraph\",\"id\":\"00000a\",\"runs\":\"<script>\"}]",
                "[{\"kind\":\"paragraph\",\"id\":\"00000a\",\"runs\":[],\"style\":\"color:red\"}]",
                "[{\"kind\":\"paragraph\",\"id\":\"00000a\",\"runs\":[],\"runs\":[]}]",
                "[{\"kind\":\"paragraph\",\"id\":\"OOOOOO\",\"runs\":[]}]",
                "[{\"kind\":\"paragraph\",\"id\":\"00000a'\",\"runs\":[]}]",
                "[{\"kind\":\"paragraph\",\"id\":7,\"runs\":[]}]",
                "[{\"kind\":\"paragraph\",\"id\":\"00000a\",\"runs\":[]},{\"kind\":\"paragraph\",\"id\":\"00000a\",\"runs\":[]}]",
                "[{\"kind\":\"paragraph\",\"id\":\"00000a\",\"runs\":[{\"text\":\"x\"}]}]",
                "[{\"kind\":\"paragraph\",\"id\":\"00000a\",\"runs\":[{\"text\":\"x\",\"strong\":1}]}]",
                "[{\"kind\":\"paragraph\",\"id\":\"00000a\",\"runs\":[{\"text\":\"x\",\"strong\":false,\"href\":\"javascript:\"}]}]",
                "[{\"kind\":\"paragraph\",\"id\":\"00000a\",\"runs\":[{\"attachment\":0}]}]",
                "[{\"kind\":\"paragraph\",\"id\":\"00000a\",\"runs\":[{\"attachment\":1000}]}]",
                "[{\"kind\":\"paragraph\",\"id\":\"00000a\",\"runs\":[{\"attachment\":1,\"text\":\"x\"}]}]",
                "[{\"kind\":\"heading\",\"id\":\"00000a\",\"level\":0,\"runIn\":false,\"runs\":[]}]",
                "[{\"kind\":\"heading\",\"id\":\"00000a\",\"level\":5,\"runIn\":false,\"runs\":[]}]",
                "[{\"kind\":\"heading\",\"id\":\"00000a\",\"level\":1.5,\"runIn\":false,\"runs\":[]}]",
                "[{\"kind\":\"heading\",\"id\":\"00000a\",\"level\":\"1\",\"runIn\":false,\"runs\":[]}]",
                "[{\"kind\":\"heading\",\"id\":\"00000a\",\"level\":1,\"runIn\":\"no\",\"runs\":[]}]",
                "[{\"kind\":\"list\",\"id\":\"00000a\",\"items\":[]}]",
                "[{\"kind\":\"list\",\"id\":\"00000a\",\"items\":[{}]}]",
                "[{\"kind\":\"table\",\"id\":\"00000a\",\"rows\":[]}]",
                "[{\"kind\":\"table\",\"id\":\"00000a\",\"rows\":[[]]}]",
                "[{\"kind\":\"table\",\"id\":\"00000a\",\"rows\":[[{\"runs\":[],\"header\":false,\"colspan\":21,\"rowspan\":1}]]}]",
                "[{\"kind\":\"table\",\"id\":\"00000a\",\"rows\":[[{\"runs\":[],\"header\":false,\"colspan\":1,\"rowspan\":2}]]}]",
                "[{\"kind\":\"table\",\"id\":\"00000a\",\"rows\":[[{\"runs\":[],\"header\":false,\"colspan\":1,\"rowspan\":1}],[]]}]",
                "[{\"kind\":\"table\",\"id\":\"00000a\",\"rows\":[[{\"runs\":[[]],\"header\":false,\"colspan\":1,\"rowspan\":1}]]}]"
            })
    void refusesWhatTheModelDoesNotKnow(String hostile) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> BodyJson.read(hostile))
                .satisfies(refusal -> assertThat(refusal.key()).startsWith("drafting.refused.body."));
    }

    @Test
    void namesTheBlockAndWhatIsWrongInIt() {
        var second = "[{\"kind\":\"paragraph\",\"id\":\"00000a\",\"runs\":[]},{\"kind\":\"image\",\"id\":\"00000b\"}]";

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> BodyJson.read(second))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(2, "image"));
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        var text = "字".repeat(BodyJson.LARGEST / 3);
        List<Block> blocks = List.of(new Block.Paragraph("00000a", Runs.of(text)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> BodyJson.read(BodyJson.of(blocks)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("drafting.refused.body.too-large"));
    }

    @Test
    void refusesADeepTreeWithoutReadingAllOfIt() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> BodyJson.read("[".repeat(200_000)));
    }

    @Test
    void takesControlCharactersOutOfTheWords() {
        var json =
                "[{\"kind\":\"paragraph\",\"id\":\"00000a\",\"runs\":[{\"text\":\"甲\\u0000\\u200b\\t乙\",\"strong\":false}]}]";

        assertThat(BodyJson.read(json)).containsExactly(new Block.Paragraph("00000a", Runs.of("甲 乙")));
    }

    private static List<Block> blocks(String name) throws IOException {
        try (var stream = BodyJsonTests.class.getResourceAsStream("/interchange/" + name)) {
            return Interchange.read(name, stream.readAllBytes()).content().blocks();
        }
    }
}
