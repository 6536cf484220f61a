package org.fawen.notice.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InterchangeRefusalTests {

    /** One notice; what is wrong stands in its third line, or replaces a line. */
    private static final String GOOD = """
            {"title": "关于放假的通知",
             "docType": "NOTICE",
             "issuers": ["滨海理工大学"],
             "body": [{"type": "paragraph", "text": "正文。"}]}
            """;

    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                field("\"colour\": \"red\"", "unknown-field", "colour"),
                field("\"docType\": \"NOTICE\"", "duplicate", "docType"),
                field("\"channel\": \"fax\"", "unknown-value", "channel"),
                field("\"audience\": \"PUBLIC\"", "unknown-value", "audience"),
                field("\"subject\": \"天气\"", "unknown-value", "subject"),
                field("\"flags\": [\"routine\", \"quick\"]", "unknown-value", "flags[1]"),
                field("\"flags\": \"routine\"", "kind.list", "flags"),
                field("\"urgency\": \"HIGH\"", "unknown-value", "urgency"),
                field("\"disclosure\": \"SECRET\"", "unknown-value", "disclosure"),
                field("\"docNumber\": \"5号\"", "number-form", "docNumber"),
                field("\"date\": \"2026-02-30\"", "date-form", "date"),
                field("\"publishTime\": \"2026-02-03T09:00:00+08:00\"", "time-form", "publishTime"),
                field("\"addressees\": [\"各学院\", \" \"]", "blank", "addressees[1]"),
                field("\"copyTo\": [7]", "kind.text", "copyTo[0]"),
                field("\"note\": true", "kind.text", "note"),
                field("\"replyTo\": {\"number\": \"函〔2026〕1号\"}", "missing", "replyTo.title"),
                field("\"replyTo\": {\"title\": \"函\", \"to\": \"甲\"}", "unknown-field", "replyTo.to"),
                field("\"minutes\": \"会议\"", "kind.object", "minutes"),
                field("\"minutes\": {\"meeting\": \"会\", \"date\": \"昨天\"}", "date-form", "minutes.date"),
                field("\"attachments\": [{\"title\": \"表\", \"file\": \"../表.pdf\"}]", "path", "attachments[0].file"),
                field("\"attachments\": [{\"title\": \"表\", \"file\": \"/etc/表\"}]", "path", "attachments[0].file"),
                field("\"attachments\": [{\"title\": \"表\", \"file\": \"a//b\"}]", "path", "attachments[0].file"),
                field("\"attachments\": [{\"file\": \"表.pdf\"}]", "missing", "attachments[0].title"),
                field(
                        "\"attachments\": [{\"title\": \"表\", \"kind\": \"post\"}]",
                        "unknown-value",
                        "attachments[0].kind"),
                block("{\"type\": \"poem\"}", "unknown-value", "body[0].type"),
                block("{\"text\": \"甲\"}", "missing", "body[0].type"),
                block("\"甲\"", "kind.object", "body[0]"),
                block("{\"type\": \"paragraph\"}", "missing", "body[0].text"),
                block("{\"type\": \"paragraph\", \"level\": 1, \"text\": \"甲\"}", "unknown-field", "body[0].level"),
                block("{\"type\": \"paragraph\", \"text\": \"甲\", \"runs\": []}", "text-and-runs", "body[0].runs"),
                block(
                        "{\"type\": \"paragraph\", \"runs\": [{\"text\": \"甲\", \"colour\": 1}]}",
                        "unknown-field",
                        "body[0].runs[0].colour"),
                block(
                        "{\"type\": \"paragraph\", \"runs\": [{\"attachmentRef\": 1}]}",
                        "no-such-attachment",
                        "body[0].runs[0].attachmentRef"),
                block("{\"type\": \"heading\", \"text\": \"甲\"}", "missing", "body[0].level"),
                block("{\"type\": \"heading\", \"level\": 5, \"text\": \"甲\"}", "number", "body[0].level"),
                block("{\"type\": \"heading\", \"level\": 1.5, \"text\": \"甲\"}", "number", "body[0].level"),
                block(
                        "{\"type\": \"heading\", \"level\": 1, \"runIn\": \"yes\", \"text\": \"甲\"}",
                        "kind.truth",
                        "body[0].runIn"),
                block("{\"type\": \"list\", \"items\": []}", "missing", "body[0].items"),
                block("{\"type\": \"table\", \"rows\": [[\"甲\", \"乙\"], [\"丙\"]]}", "table-width", "body[0].rows[1]"),
                block(
                        "{\"type\": \"table\", \"rows\": [[{\"text\": \"甲\", \"rowspan\": 2}]]}",
                        "rowspan-beyond",
                        "body[0]"),
                block(
                        "{\"type\": \"table\", \"rows\": [[{\"text\": \"甲\", \"colspan\": 21}]]}",
                        "number",
                        "body[0].rows[0][0].colspan"));
    }

    private static Arguments field(String line, String key, String path) {
        return arguments(
                GOOD.replace(" \"docType\": \"NOTICE\",\n", " \"docType\": \"NOTICE\",\n " + line + ",\n"),
                key,
                3,
                path);
    }

    private static Arguments block(String block, String key, String path) {
        return arguments(GOOD.replace("{\"type\": \"paragraph\", \"text\": \"正文。\"}", block), key, 4, path);
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void namesThePlaceOfWhatIsWrong(String json, String key, int line, String path) {
        var refused = refusal(json);

        assertThat(refused.key()).isEqualTo("interchange.refused." + key);
        assertThat(refused.place().path()).isEqualTo(path);
        assertThat(refused.place().line()).isEqualTo(line);
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void saysItInOneSentenceOfBothLanguages(String json, String key, int line, String path) {
        var refused = refusal(json);

        for (var language : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            var sentence = sentence(refused, language);

            assertThat(sentence)
                    .contains("放假.json", path, Integer.toString(line))
                    .doesNotContain("\n", "{")
                    .doesNotContain("null");
        }
    }

    @Test
    void countsColumnsInCharacters() {
        var refused = refusal(GOOD.replace("[\"滨海理工大学\"]", "[\"滨海理工大学\", 7]"));

        assertThat(refused.place()).isEqualTo(new Place(3, 24, "issuers[1]"));
    }

    static Stream<Arguments> missingFields() {
        return Stream.of(
                arguments(GOOD.replace("\"title\": \"关于放假的通知\",", ""), "title"),
                arguments(GOOD.replace("\"docType\": \"NOTICE\",", ""), "docType"),
                arguments(GOOD.replace("[\"滨海理工大学\"]", "[]"), "issuers"),
                arguments(GOOD.replace("[{\"type\": \"paragraph\", \"text\": \"正文。\"}]", "null"), "body"));
    }

    @ParameterizedTest
    @MethodSource("missingFields")
    void missesWhatIsRequired(String json, String path) {
        var refused = refusal(json);

        assertThat(refused.key()).isEqualTo("interchange.refused.missing");
        assertThat(refused.place().path()).isEqualTo(path);
    }

    static Stream<Arguments> malformedFiles() {
        return Stream.of(
                arguments(GOOD.replace("\"NOTICE\",", "\"NOTICE\""), 3, "docType"),
                arguments(GOOD.replace("\"正文。\"", "正文。"), 4, "body[0].text"),
                arguments(GOOD.replace("\"NOTICE\",", "'NOTICE',"), 2, "docType"),
                arguments(GOOD.strip().replace("}]}", "}]"), 4, "body"),
                arguments(GOOD.replace("通知\",", "通\n知\","), 1, "title"));
    }

    @ParameterizedTest
    @MethodSource("malformedFiles")
    void namesLineAndFieldOfMalformedJson(String json, int line, String path) {
        var refused = refusal(json);

        assertThat(refused.key()).isEqualTo("interchange.refused.not-json");
        assertThat(refused.place().line()).isEqualTo(line);
        assertThat(refused.place().path()).isEqualTo(path);
    }

    @Test
    void refusesWhatIsNoNoticeAtAll() {
        assertThat(refusal("").key()).isEqualTo("interchange.refused.empty");
        assertThat(refusal("[]").key()).isEqualTo("interchange.refused.kind.object");
        assertThat(refusal(GOOD + "{}").key()).isEqualTo("interchange.refused.more");
        assertThat(refusal("[".repeat(60) + "]".repeat(60)).key()).isEqualTo("interchange.refused.too-deep");
        assertThat(refusal(GOOD.replace("关于放假的通知", "关于放假\\n的通知")).key()).isEqualTo("interchange.refused.title-break");
    }

    @Test
    void refusesOtherEncodingsWithTheirLine() {
        var gb18030 = (GOOD + "").getBytes(java.nio.charset.Charset.forName("GB18030"));

        var refused = catchThrowableOfType(InterchangeRefused.class, () -> Interchange.read("放假.json", gb18030));

        assertThat(refused.key()).isEqualTo("interchange.refused.not-utf-8");
        assertThat(refused.place().line()).isEqualTo(1);
    }

    @Test
    void acceptsTheGoodOne() {
        assertThat(Interchange.read("放假.json", ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8))
                        .content()
                        .title())
                .isEqualTo("关于放假的通知");
    }

    private static InterchangeRefused refusal(String json) {
        var refused = catchThrowableOfType(
                InterchangeRefused.class, () -> Interchange.read("放假.json", json.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused).as("the file is refused").isNotNull();
        return refused;
    }

    private static String sentence(InterchangeRefused refused, Locale language) {
        var bundle = ResourceBundle.getBundle(
                "i18n.cli",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(refused.key()), language).format(refused.arguments());
    }
}
