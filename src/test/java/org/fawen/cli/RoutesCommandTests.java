package org.fawen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesCommandTests {

    private static final Path NOTICES = Path.of("src/test/resources/interchange");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "seed-notice.json,党委组织部",
        "sample-joint-issue.json,校长",
        "sample-urgent.json,numbering",
        "sample-reply-letter.json,教务处"
    })
    void namesStepsAndPeopleWithoutAnInstance(String file, String word) {
        assertThat(run(NOTICES.resolve(file))).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).strip())
                .startsWith(file + "\tdraft（")
                .contains(" → sign-off（", "release（", word)
                .doesNotContain("\n");
    }

    @Test
    void saysWhichIssuerIsNotRegistered() throws IOException {
        var foreign = folder.resolve("foreign.json");
        Files.writeString(foreign, """
                {"title": "关于放假的通知", "docType": "NOTICE", "issuers": ["别处大学"],
                 "body": [{"type": "paragraph", "text": "正文。"}]}
                """);

        assertThat(run(foreign)).isEqualTo(Commands.STOPPED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("别处大学");
    }

    private int run(Path file) {
        return Commands.run(
                folder,
                new NoDatabases(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err,
                "routes",
                file.toString());
    }
}
