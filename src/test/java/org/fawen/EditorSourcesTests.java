package org.fawen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The browser modules that are checked in were built from the sources that are checked in; no Node is needed to see it. */
class EditorSourcesTests {

    private static final Path SOURCES = Path.of("src/main/editor");
    private static final Path BUILT = Path.of("src/main/resources/META-INF/resources/ui");

    @ParameterizedTest
    @ValueSource(strings = {"notice-editor", "process-picture", "comment-marks"})
    void isBuiltFromThePresentSources(String module) throws IOException {
        var built = Files.readString(BUILT.resolve(module + ".js"));

        assertThat(built.lines().findFirst().orElse(""))
                .as("After changing a source: npm run build in " + SOURCES)
                .contains("Sources: " + sources());
    }

    /** As build.mjs computes it. */
    private static String sources() throws IOException {
        try (var folder = Files.walk(SOURCES.resolve("src"))) {
            var others = Stream.of("build.mjs", "package-lock.json", "tsconfig.json");
            var paths = Stream.concat(folder.filter(Files::isRegularFile).map(EditorSourcesTests::name), others)
                    .sorted()
                    .toList();
            return sha256(lines(paths).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String name(Path file) {
        return SOURCES.relativize(file).toString().replace('\\', '/');
    }

    private static String lines(List<String> paths) throws IOException {
        var lines = new StringBuilder();
        for (var path : paths) {
            lines.append(sha256(Files.readAllBytes(SOURCES.resolve(path))))
                    .append(' ')
                    .append(path)
                    .append('\n');
        }
        return lines.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
