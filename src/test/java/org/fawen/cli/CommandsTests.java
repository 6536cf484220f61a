package org.fawen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line against an instance that is played by a plain HTTP server. */
class CommandsTests {

    private static final String TOKEN = "f00d";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    private HttpServer instance;
    private int status = 200;
    private String answer = "{\"exit\": 0, \"line\": \"id\\tdraft\\thttp://127.0.0.1/notices/id\"}";
    private Path data;
    private Path notice;

    @BeforeEach
    void playTheInstance() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        notice = folder.resolve("放假.json");
        Files.writeString(notice, """
                {"title": "关于放假的通知", "docType": "NOTICE", "issuers": ["滨海理工大学"],
                 "body": [{"type": "paragraph", "text": "正文。"}],
                 "attachments": [{"title": "表", "file": "附件/表.pdf"}]}
                """);
        Files.createDirectory(folder.resolve("附件"));
        Files.writeString(folder.resolve("附件/表.pdf"), "%PDF");
        instance = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        instance.createContext("/instance/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + "\n"
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        instance.start();
        runsAt(instance.getAddress().getPort());
    }

    @AfterEach
    void stopTheInstance() {
        instance.stop(0);
    }

    private void runsAt(int port) throws IOException {
        Files.writeString(
                data.resolve("instance.json"),
                "{\"url\": \"http://127.0.0.1:%d\", \"pid\": 1, \"token\": \"%s\"}".formatted(port, TOKEN));
    }

    @Test
    void sendsFileAndAttachmentsWithTheToken() {
        assertThat(run("demo", notice.toString())).isZero();

        assertThat(asked)
                .singleElement()
                .asString()
                .startsWith("/instance/demo Bearer")
                .contains("Bearer " + TOKEN)
                .contains("关于放假的通知")
                .contains("name=\"attachment\"", "%E9%99%84%E4%BB%B6%2F%E8%A1%A8.pdf", "%PDF");
    }

    @Test
    void printsOneLineForEachFile() {
        assertThat(run("demo", notice.toString(), notice.toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "放假.json\tid\tdraft\thttp://127.0.0.1/notices/id",
                        "放假.json\tid\tdraft\thttp://127.0.0.1/notices/id");
        assertThat(err.size()).isZero();
    }

    @Test
    void asksForThePublishedFormAndForAnotherIssuer() {
        run("import", "--published", notice.toString());
        run("demo", "--as-issuer", "学校党委", notice.toString());

        assertThat(asked.getFirst()).startsWith("/instance/import?published=true");
        assertThat(asked.getLast()).startsWith("/instance/demo?asIssuer=%E5%AD%A6%E6%A0%A1");
    }

    @Test
    void passesOnTheExitCodeOfTheWorstFile() {
        answer = "{\"exit\": 2, \"line\": \"id\\t\\t…\"}";

        assertThat(run("demo", notice.toString())).isEqualTo(Commands.ERRORS_FOUND);
    }

    @Test
    void saysThatNoInstanceRunsWhereThereIsNone() throws IOException {
        Files.delete(data.resolve("instance.json"));

        assertThat(run("demo", notice.toString())).isEqualTo(Commands.UNAVAILABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("没有在 " + data + " 找到运行中的实例，请先 ./fawen start");
        assertThat(out.size()).isZero();
    }

    @Test
    void takesADeadInstanceForNone() {
        instance.stop(0);

        assertThat(run("import", notice.toString())).isEqualTo(Commands.UNAVAILABLE);
    }

    @Test
    void takesAnInstanceThatDoesNotKnowTheTokenForNone() {
        status = 404;

        assertThat(run("import", notice.toString())).isEqualTo(Commands.UNAVAILABLE);
    }

    @Test
    void reportsAFaultOfTheInstanceAsInternal() {
        status = 500;

        assertThat(run("import", notice.toString())).isEqualTo(Commands.INTERNAL);
    }

    @Test
    void namesFileLineAndFieldOfMalformedJsonAndGoesOn() throws IOException {
        var bad = folder.resolve("坏.json");
        Files.writeString(bad, "{\"title\": \"题\",\n \"docType\": \"NOTICE\"\n \"issuers\": []}");

        assertThat(run("import", bad.toString(), notice.toString())).isEqualTo(Commands.MALFORMED);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("坏.json", "第 3 行", "docType");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(asked).hasSize(1);
    }

    @Test
    void namesAnAttachmentThatIsNotThere() throws IOException {
        Files.delete(folder.resolve("附件/表.pdf"));

        assertThat(run("demo", notice.toString())).isEqualTo(Commands.MALFORMED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("attachments[0].file", "附件/表.pdf");
    }

    @Test
    void saysWhichFileItCannotRead() {
        assertThat(run("demo", folder.resolve("无.json").toString())).isEqualTo(Commands.NO_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("无.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "demo", "import", "nonsense", "demo --quick x.json", "import --published"})
    void refusesWrongUsage(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(Commands.USAGE);
        assertThat(err.size()).isPositive();
        assertThat(out.size()).isZero();
    }

    @Test
    void explainsItselfWhenAsked() {
        assertThat(run("demo", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--as-issuer", "FILE.json");
    }

    private int run(String... arguments) {
        return Commands.run(
                data,
                new NoDatabases(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }
}
