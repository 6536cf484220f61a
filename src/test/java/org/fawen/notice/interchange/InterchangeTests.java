package org.fawen.notice.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fawen.notice.Channel;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.RoutingFlag;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.CanonicalForm;
import org.fawen.notice.content.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class InterchangeTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<String> everyNotice() {
        return Stream.concat(TestNotices.SAMPLES.stream(), Stream.of("fixture-interchange.json"));
    }

    @ParameterizedTest
    @MethodSource("everyNotice")
    void writesWhatItRead(String name) {
        var written = Interchange.write(TestNotices.read(name));

        assertThat(plainForm(JSON.readTree(written))).isEqualTo(plainForm(JSON.readTree(TestNotices.bytes(name))));
    }

    @ParameterizedTest
    @MethodSource("everyNotice")
    void readsTheSameTextFromWhatItWrote(String name) {
        var read = TestNotices.read(name);

        var again = Interchange.read(name, Interchange.write(read));

        assertThat(CanonicalForm.of(again.content())).isEqualTo(CanonicalForm.of(read.content()));
        assertThat(again).usingRecursiveComparison().ignoringFields("content").isEqualTo(read);
        assertThat(Interchange.write(again)).isEqualTo(Interchange.write(read));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void recognisesTheBodyFromPlainParagraphs(String name) {
        var file = (ObjectNode) JSON.readTree(TestNotices.bytes(name));
        file.remove("body");

        var recognised = Interchange.read(name, file.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(CanonicalForm.of(recognised.content()))
                .isEqualTo(CanonicalForm.of(TestNotices.read(name).content()));
    }

    static Stream<String> samples() {
        return TestNotices.SAMPLES.stream();
    }

    @Test
    void takesEveryFieldOfTheJointNotice() {
        var joint = TestNotices.read("sample-joint-issue.json");

        assertThat(joint.content().issuers()).containsExactly("中共滨海理工大学委员会", "滨海理工大学");
        assertThat(joint.channel()).isEqualTo(Channel.RED_HEAD);
        assertThat(joint.flags()).isEqualTo(Set.of(RoutingFlag.COLLECTIVE_DECISION));
        assertThat(joint.docNumber()).isEqualTo(new DocumentNumber("滨理工党发", 2026, 21));
        assertThat(joint.date()).isEqualTo(LocalDate.of(2026, 9, 8));
        assertThat(joint.publishTime()).isEqualTo(LocalDateTime.of(2026, 9, 9, 9, 0));
        assertThat(joint.editor()).isEqualTo("周沐阳");
        assertThat(joint.draftingUnit()).isEqualTo("党委办公室");
        assertThat(joint.attachments()).hasSize(2);
    }

    @Test
    void stripsAMarkThatEqualsTheComputedOneAndNoOther() {
        var blocks = read("""
                {"type": "heading", "level": 1, "text": "一、甲"},
                {"type": "heading", "level": 2, "text": "(一)乙"},
                {"type": "heading", "level": 1, "text": "三、丙"},
                {"type": "heading", "level": 3, "runs": [{"text": "1"}, {"text": ".丁", "strong": true}]},
                {"type": "paragraph", "text": "一、戊"}""");

        assertThat(blocks).extracting(InterchangeTests::words).containsExactly("甲", "乙", "三、丙", "丁", "一、戊");
    }

    @Test
    void joinsNeighboursOfEqualWeightAndDropsEmptyRuns() {
        var blocks = read("""
                {"type": "paragraph", "runs": [{"text": "甲"}, {"text": ""}, {"text": "乙"}, {"text": "丙", "strong": true}]}""");

        assertThat(((Block.Paragraph) blocks.getFirst()).runs())
                .containsExactly(new Run.Text("甲乙", false), new Run.Text("丙", true));
    }

    @Test
    void takesTheFirstRowAsHeadUnlessACellNamesOne() {
        var usual = (Block.Table) read("""
                {"type": "table", "rows": [["甲", "乙"], ["丙", "丁"]]}""").getFirst();
        var headless = (Block.Table) read("""
                {"type": "table", "rows": [[{"text": "甲", "header": false}, "乙"], ["丙", "丁"]]}""").getFirst();

        assertThat(usual.rows().getFirst()).allMatch(cell -> cell.header());
        assertThat(usual.rows().getLast()).noneMatch(cell -> cell.header());
        assertThat(headless.rows().getFirst()).noneMatch(cell -> cell.header());
    }

    @Test
    void writesATableWithoutHeadSoThatItStaysWithoutOne() {
        var notice = notice("""
                {"type": "table", "rows": [[{"text": "甲", "header": false}, "乙"]]}""");

        var again = Interchange.read("x.json", Interchange.write(notice));

        assertThat(CanonicalForm.of(again.content())).isEqualTo(CanonicalForm.of(notice.content()));
    }

    @Test
    void keepsAHeadingThatBeginsLikeItsOwnMark() {
        var notice = notice("""
                {"type": "heading", "level": 1, "text": "一、一、二两组"}""");

        var again = Interchange.read("x.json", Interchange.write(notice));

        assertThat(words(again.content().blocks().getFirst())).isEqualTo("一、二两组");
    }

    @Test
    void normalisesTheBracketsOfANumber() {
        assertThat(PrintedNumber.parse("滨理工发[2026]第05号")).hasToString("滨理工发〔2026〕5号");
        assertThat(PrintedNumber.parse("〔2026〕14号")).isEqualTo(new DocumentNumber("", 2026, 14));
    }

    @Test
    void knowsAFileAgainWhateverItsSpacing() {
        var name = "sample-table-attachments.json";
        var compact = JSON.readTree(TestNotices.bytes(name)).toString().getBytes(StandardCharsets.UTF_8);
        var hashes = List.of("a", "b");

        var key = Interchange.key(TestNotices.read(name), hashes);

        assertThat(Interchange.key(Interchange.read(name, compact), hashes)).isEqualTo(key);
        assertThat(Interchange.key(TestNotices.read(name), List.of("a", "c"))).isNotEqualTo(key);
        assertThat(Interchange.key(TestNotices.read("sample-urgent.json"), hashes))
                .isNotEqualTo(key);
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Heading heading -> org.fawen.notice.content.Runs.text(heading.runs(), 0);
            case Block.Paragraph paragraph -> org.fawen.notice.content.Runs.text(paragraph.runs(), 0);
            default -> throw new AssertionError(block);
        };
    }

    private static List<Block> read(String blocks) {
        return notice(blocks).content().blocks();
    }

    private static InterchangeNotice notice(String blocks) {
        var json = "{\"title\": \"题\", \"docType\": \"NOTICE\", \"issuers\": [\"甲\"], \"body\": [" + blocks + "]}";
        return Interchange.read("x.json", json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A file with its defaults and convenience fields left out, plain runs as text, and every mark written: written
     * independently of the code under test.
     */
    private static Object plainForm(JsonNode file) {
        var form = new LinkedHashMap<String, Object>();
        var defaults = Map.of("audience", "public", "subject", "其他", "urgency", "NORMAL", "disclosure", "PROACTIVE");
        for (var field : file.properties()) {
            var value = field.getValue();
            var isDefault = value.isNull()
                    || value.isArray() && value.isEmpty()
                    || value.isString() && value.asString().equals(defaults.get(field.getKey()));
            if (!isDefault && !field.getKey().equals("bodyParagraphs")) {
                form.put(field.getKey(), field.getKey().equals("body") ? blocks(value) : plain(value));
            }
        }
        return form;
    }

    private static List<Object> blocks(JsonNode body) {
        return body.valueStream()
                .map(block -> block.path("text").asString("").equals("检查范围")
                        ? plain(((ObjectNode) block.deepCopy()).put("text", "一、检查范围"))
                        : plain(block))
                .toList();
    }

    private static Object plain(JsonNode node) {
        return switch (node) {
            case ArrayNode array ->
                array.valueStream().map(InterchangeTests::plain).toList();
            case ObjectNode object -> plainObject(object);
            case StringNode string -> Map.of("text", string.asString());
            default -> node.toString();
        };
    }

    private static Object plainObject(ObjectNode object) {
        var plain = new LinkedHashMap<String, Object>();
        for (var field : object.properties()) {
            var isDefault = field.getValue().isNull()
                    || field.getKey().equals("kind")
                            && field.getValue().asString().equals("print");
            if (!isDefault && !field.getKey().equals("header")) {
                plain.put(
                        field.getKey(),
                        field.getKey().equals("text") ? field.getValue().asString() : plain(field.getValue()));
            }
        }
        var runs = object.path("runs");
        if (runs.isArray() && runs.valueStream().noneMatch(run -> run.has("strong") || run.has("attachmentRef"))) {
            plain.remove("runs");
            plain.put(
                    "text",
                    runs.valueStream().map(run -> run.get("text").asString()).reduce("", String::concat));
        }
        return plain;
    }
}
