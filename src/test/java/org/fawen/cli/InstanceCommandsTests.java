package org.fawen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fawen.identity.InstanceToken;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.Step;
import org.fawen.notice.content.Disclosure;
import org.fawen.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The commands against a whole instance. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class InstanceCommandsTests {

    private static final Path NOTICES = Path.of("src/test/resources/interchange");

    @LocalServerPort
    int port;

    @Autowired
    InstanceToken token;

    @Autowired
    Notices notices;

    @Autowired
    WorkItems items;

    @TempDir
    Path data;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void tellWhereTheInstanceIs() throws IOException {
        Files.writeString(
                data.resolve("instance.json"),
                "{\"url\": \"http://127.0.0.1:%d\", \"pid\": 1, \"token\": \"%s\"}".formatted(port, token.value()));
    }

    @Test
    void walksNoticesFromDraftToTheirPublicPages() throws Exception {
        assertThat(run("demo", "seed-notice.json", "sample-table-attachments.json", "sample-urgent.json"))
                .as(said())
                .isZero();

        for (var line : lines()) {
            var fields = line.split("\t");
            assertThat(fields[2]).startsWith("draft,department-review").endsWith("release");
            assertThat(get(fields[3]).statusCode()).isEqualTo(200);
            assertThat(notices.get(NoticeId.of(fields[1])).status()).isEqualTo(NoticeStatus.PUBLISHED);
        }
    }

    @Test
    void endsWithADossierWhereTheNoticeIsNotPublic() throws Exception {
        assertThat(run("demo", "sample-reply-letter.json", "sample-minutes.json"))
                .as(said())
                .isZero();

        var letter = lines().getFirst().split("\t");
        assertThat(letter[3]).isEqualTo("not public: " + Disclosure.ON_REQUEST);
        assertThat(letter[4]).endsWith("/desk/notices/" + letter[1]);
        assertThat(lines().getLast()).contains("not public: " + Disclosure.WITHHELD);
        assertThat(get("http://127.0.0.1:%d/notices/%s".formatted(port, letter[1]))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void stopsAtAnErrorAndNamesTheCheck() throws IOException {
        var wrong = write("stacked.json", "关于追加经费的请示报告", "党委组织部");

        assertThat(run("demo", wrong)).isEqualTo(Commands.ERRORS_FOUND);
        assertThat(said()).contains("TTL-07");
    }

    @Test
    void refusesAForeignIssuerAndTakesAnotherOneInstead() throws IOException {
        var foreign = write("foreign.json", "关于启用专用信封的通知", "别处大学");

        assertThat(run("demo", foreign)).isEqualTo(Commands.STOPPED);
        assertThat(said()).contains("别处大学");

        assertThat(run("demo", "--as-issuer", "党委组织部", foreign)).as(said()).isZero();
    }

    @Test
    void importsADraftOnceIntoTheDraftersInbox() {
        assertThat(run("import", "sample-joint-issue.json")).as(said()).isZero();
        assertThat(run("import", "sample-joint-issue.json")).isZero();

        var first = lines().getFirst().split("\t");
        assertThat(lines().getLast()).contains(first[1], "未重复");
        var notice = NoticeId.of(first[1]);
        assertThat(notices.get(notice).status()).isEqualTo(NoticeStatus.DRAFT);
        assertThat(notices.get(notice).number()).isNull();
        assertThat(items.openOf(notice))
                .singleElement()
                .satisfies(item -> assertThat(item.step()).isEqualTo(Step.DRAFT));
    }

    @Test
    void importsWhatWasIssuedElsewhereWithItsNumberAndTime() throws Exception {
        var copy = data.resolve("issued.json");
        Files.writeString(
                copy, Files.readString(NOTICES.resolve("sample-urgent.json")).replace("台风“海葵花”", "台风“海棠花”"));

        assertThat(run("import", "--published", copy.toString())).as(said()).isZero();

        var notice = notices.get(NoticeId.of(lines().getFirst().split("\t")[1]));
        assertThat(notice.historical()).isTrue();
        assertThat(notice.number()).hasToString("滨理工办〔2026〕33号");
        assertThat(notice.publishedAt()).isEqualTo("2026-08-14T02:20:00Z");
        assertThat(get("http://127.0.0.1:%d/notices/%s".formatted(port, notice.id()))
                        .body())
                .contains("台风“海棠花”");
    }

    @Test
    void needsATimeToImportWhatWasIssuedElsewhere() throws IOException {
        assertThat(run("import", "--published", write("timeless.json", "关于启用公章的通知", "党委组织部")))
                .isEqualTo(Commands.STOPPED);
        assertThat(said()).contains("publishTime");
    }

    @Test
    void isNotThereForAnybodyWithoutTheToken() throws Exception {
        for (var authorization : List.of("Bearer " + "0".repeat(64), "Bearer", token.value(), "Basic x")) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/instance/demo".formatted(port)))
                    .header("Authorization", authorization)
                    .POST(HttpRequest.BodyPublishers.ofString("x"))
                    .build();

            assertThat(client().send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(get("http://127.0.0.1:%d/instance/demo".formatted(port)).statusCode())
                .isEqualTo(404);
    }

    private String write(String name, String title, String issuer) throws IOException {
        var file = data.resolve(name);
        Files.writeString(file, """
                {"title": "%s", "docType": "NOTICE", "issuers": ["%s"], "addressees": ["各二级党组织"],
                 "body": [{"type": "paragraph", "text": "现将有关事项通知如下。"}]}
                """.formatted(title, issuer));
        return file.toString();
    }

    private int run(String command, String... words) {
        var arguments = new java.util.ArrayList<String>(List.of(command));
        for (var word : words) {
            arguments.add(word.endsWith(".json") ? NOTICES.resolve(word).toString() : word);
        }
        return Commands.run(
                data,
                new NoDatabases(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err,
                arguments.toArray(String[]::new));
    }

    private List<String> lines() {
        return said().lines().toList();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return client().send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    }
}
