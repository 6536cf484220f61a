package org.fawen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTests {

    private static final Path NOTICES = Path.of("src/test/resources/interchange");
    private static final String CLEAN = """
            {"title": "滨海理工大学关于召开教学例会的通知", "docType": "NOTICE", "issuers": ["滨海理工大学"],
             "channel": "red-head", "addressees": ["各学院"], "date": "2026-03-02",
             "body": [{"type": "paragraph", "text": "现定于2026年3月10日召开教学例会，请准时参加。"}]}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void isSilentlyContentWithACleanNotice() throws IOException {
        assertThat(run(file("clean.json", CLEAN))).isZero();
        assertThat(out()).endsWith("clean.json\t没有发现问题\n");
    }

    @Test
    void endsWithOneForWarningsOnly() throws IOException {
        var file = file("warned.json", CLEAN.replace("2026年3月10日召开教学例会，", "2026年3月10日召开教学例会,"));

        assertThat(run(file)).isEqualTo(1);
        assertThat(out().lines())
                .singleElement()
                .asString()
                .contains("warned.json\tPUN-01\t建议改\t第 1 段“…召开教学例会,请准时参加。”\t", "\t改为“，”");
    }

    @Test
    void endsWithTwoForErrors() throws IOException {
        assertThat(run(file("wrong.json", CLEAN.replace("例会的通知", "例会的安排")))).isEqualTo(Commands.ERRORS_FOUND);
        assertThat(out()).contains("\tTTL-02\t必须改\t标题\t标题应当以文种“通知”结尾。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seed-notice.json",
                "sample-joint-issue.json",
                "sample-minutes.json",
                "sample-reply-letter.json",
                "sample-table-attachments.json",
                "sample-urgent.json",
                "fixture-interchange.json"
            })
    void findsNoErrorInTheSamples(String sample) {
        assertThat(run(NOTICES.resolve(sample))).as(out()).isLessThan(Commands.ERRORS_FOUND);
    }

    @Test
    void findsHijackersAndHalfWidthMarksInTheSeedAsDelivered() {
        assertThat(run("--json", NOTICES.resolve("seed-notice.txt").toString())).isEqualTo(Commands.ERRORS_FOUND);

        var findings = json().path(0).path("findings");
        assertThat(findings.valueStream()).anySatisfy(finding -> {
            assertThat(finding.path("id").asString()).isEqualTo("SEC-06");
            assertThat(finding.path("text").asString()).isEqualTo("开云官方");
        });
        assertThat(findings.valueStream()).anySatisfy(finding -> {
            assertThat(finding.path("id").asString()).isEqualTo("PUN-01");
            assertThat(finding.path("block").asString()).isEqualTo("b1");
            assertThat(finding.path("fix").asString()).isEqualTo("，");
        });
    }

    @Test
    void writesExactlyTheFieldsOfAFindingAsJson() throws IOException {
        run("--json", file("wrong.json", CLEAN.replace("例会的通知", "例会的安排")).toString());

        var file = json().path(0);
        assertThat(file.propertyNames()).containsExactly("file", "findings");
        var finding = file.path("findings").path(0);
        assertThat(finding.propertyNames())
                .containsExactly("id", "severity", "block", "start", "end", "text", "message", "fix");
        assertThat(finding.path("severity").asString()).isEqualTo("ERROR");
        assertThat(finding.path("block").asString()).isEqualTo("title");
        assertThat(finding.path("fix").isNull()).isTrue();
    }

    @Test
    void placesAFindingInTheTextOfItsBlock() throws IOException {
        var text = "现定于2026年3月10日召开教学例会,请准时参加。";
        run(
                "--json",
                file("warned.json", CLEAN.replace("现定于2026年3月10日召开教学例会，请准时参加。", text))
                        .toString());

        var finding = json().path(0).path("findings").path(0);
        assertThat(text.substring(
                        finding.path("start").asInt(), finding.path("end").asInt()))
                .isEqualTo(finding.path("text").asString())
                .isEqualTo(",");
    }

    @Test
    void readsTheConvenienceForm() throws IOException {
        assertThat(run(file("short.json", """
                {"title": "滨海理工大学关于召开教学例会的通知", "docType": "NOTICE", "issuers": ["滨海理工大学"],
                 "channel": "red-head", "addressees": ["各学院"], "date": "2026-03-02",
                 "bodyParagraphs": ["现定于2026年3月10日召开教学例会，请准时参加。"]}
                """))).isZero();
    }

    @Test
    void readsTextInTheEncodingOfOlderWindows() throws IOException {
        var file = folder.resolve("旧.txt");
        Files.writeString(
                file, "滨海理工大学关于召开教学例会的安排\n各学院：\n现定于3月10日召开教学例会,请参加。\n滨海理工大学\n2026年3月2日\n", Charset.forName("GB18030"));

        run(file);

        assertThat(out()).contains("PUN-01\t建议改\t第 1 段");
    }

    @Test
    void saysWhichFileCannotBeReadAndGoesOn() throws IOException {
        assertThat(run(
                        folder.resolve("missing.json").toString(),
                        file("clean.json", CLEAN).toString()))
                .isEqualTo(Commands.NO_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("missing.json")
                .doesNotContain("Exception");
        assertThat(out()).contains("没有发现问题");
    }

    @Test
    void saysWhereAFileIsNotInTheFormat() throws IOException {
        assertThat(run(file("broken.json", "{\"title\": }"))).isEqualTo(Commands.MALFORMED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("broken.json 第 1 行");
    }

    @Test
    void readsWordFilesAndTellsWhatWasTracked() throws IOException {
        var file = folder.resolve("例会.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("""
                    <w:document xmlns:w="w"><w:body>
                    <w:p><w:r><w:t>滨海理工大学关于召开教学例会的通知</w:t></w:r></w:p>
                    <w:p><w:r><w:t>各学院：</w:t></w:r></w:p>
                    <w:p><w:r><w:t>现定于2026年3月10日召开教学例会,请</w:t></w:r><w:ins><w:r><w:t>准时</w:t></w:r></w:ins>
                    <w:r><w:t>参加。</w:t></w:r></w:p>
                    <w:p><w:r><w:t>滨海理工大学</w:t></w:r></w:p><w:p><w:r><w:t>2026年3月2日</w:t></w:r></w:p>
                    </w:body></w:document>
                    """.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run(file)).isEqualTo(1);
        assertThat(out()).contains("PUN-01\t建议改\t第 1 段", "import.insertions\t提示\t\t已改 · 修订中的插入，已采用：“准时”");
    }

    @Test
    void saysThatAWordFileIsBroken() throws IOException {
        assertThat(run(file("坏.docx", "PK no archive"))).isEqualTo(Commands.MALFORMED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("坏.docx：")
                .contains("另存为 .docx")
                .doesNotContain("Exception");
    }

    @Test
    void namesTheWayOutForOldWordFiles() throws IOException {
        assertThat(run(file("旧.doc", "x"))).isEqualTo(Commands.MALFORMED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("另存为 .docx");
    }

    private Path file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out());
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(Path file) {
        return run(file.toString());
    }

    private int run(String... arguments) {
        var command = new String[arguments.length + 1];
        command[0] = "check";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Commands.run(
                folder,
                new NoDatabases(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                command);
    }
}
