package org.fawen;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class BeforeStartTests {

    @TempDir
    Path folder;

    @Test
    void findsNothingToSayWhenAllIsWell() {
        assertThatCode(() -> check(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void namesThePortThatIsInUse() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            refuses(Map.of("server.port", taken.getLocalPort()), "端口 %d 已被占用".formatted(taken.getLocalPort()));
        }
    }

    @Test
    void namesTheDataFolderThatIsInUse() {
        check(Map.of());

        refuses(Map.of(), "正在使用数据目录 " + folder);
    }

    @Test
    void namesTheDataFolderThatCannotBeWritten() throws Exception {
        var file = Files.createFile(folder.resolve("a-file"));

        refuses(Map.of("fawen.data", file.resolve("data").toString()), "不能写入");
    }

    @Test
    void namesTheDatabaseThatIsUnreachable() throws Exception {
        var nobodysPort = 0;
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            nobodysPort = socket.getLocalPort();
        }

        refuses(
                Map.of(
                        "spring.datasource.url",
                        "jdbc:postgresql://127.0.0.1:%d/x?password=secret".formatted(nobodysPort)),
                "连接不上数据库 jdbc:postgresql://127.0.0.1:%d/x（".formatted(nobodysPort));
    }

    @Test
    void takesTheDatabaseThatAnswers() {
        assertThatCode(() -> check(Map.of("spring.datasource.url", TestDatabase.url())))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesADatabaseThatIsTooOld() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> GivenDatabase.refuseOlder(130015))
                .withMessageContaining("PostgreSQL 13，需要 14");
        assertThatCode(() -> GivenDatabase.refuseOlder(140000)).doesNotThrowAnyException();
    }

    @Test
    void showsTheDemonstrationToOthersOnlyWhenToldTo() {
        refuses(Map.of("server.address", "0.0.0.0"), "FAWEN_DEMO=true");

        assertThatCode(() -> check(Map.of("server.address", "0.0.0.0", "FAWEN_DEMO", "true")))
                .doesNotThrowAnyException();
    }

    private void refuses(Map<String, Object> settings, String words) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> check(settings))
                .withMessageContaining(words);
    }

    private void check(Map<String, Object> settings) {
        try (var context = new GenericApplicationContext()) {
            var sources = context.getEnvironment().getPropertySources();
            sources.addFirst(new MapPropertySource(
                    "usual", Map.of("server.address", "127.0.0.1", "server.port", 0, "fawen.data", folder.toString())));
            sources.addFirst(new MapPropertySource("settings", settings));
            new BeforeStart().initialize(context);
        }
    }
}
