package org.fawen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.fawen.sealing.DemoSeals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./fawen verify} on sealed documents, without an instance. */
class VerifySealedTests {

    private static final String SAMPLE = "seed-notice";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "ofd"})
    void saysThatASealedFileIsWhole(String format) throws Exception {
        assertThat(verify(sealed(format))).isZero();

        assertThat(said())
                .startsWith("file\tOK　文件自用印后未改动；")
                .contains(
                        "印章",
                        "2026-11-03T08:00:00Z",
                        "自签",
                        DemoSeals.content(SAMPLE).substring(7, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "ofd"})
    void saysThatItIsNot(String format) throws Exception {
        var sealed = sealed(format);

        assertThat(verify(Arrays.copyOf(sealed, sealed.length + 1))).isEqualTo(Commands.ERRORS_FOUND);

        assertThat(said()).doesNotContain("OK");
    }

    @Test
    void asksWhetherTheCertificatesAreTrusted() throws Exception {
        var own = Files.writeString(folder.resolve("own.pem"), DemoSeals.certificates(SAMPLE));
        var other = Files.writeString(folder.resolve("other.pem"), DemoSeals.certificates("sample-reply-letter"));

        assertThat(verify(sealed("pdf"), "--trust", own.toString())).isZero();
        assertThat(said()).contains("证书可信");
        assertThat(verify(sealed("pdf"), "--trust", other.toString())).isEqualTo(Commands.ERRORS_FOUND);
        assertThat(said()).contains("证书不可信");
    }

    private static byte[] sealed(String format) {
        return format.equals("pdf") ? DemoSeals.pdf(SAMPLE) : DemoSeals.ofd(SAMPLE);
    }

    private int verify(byte[] file, String... options) throws Exception {
        var path = Files.write(folder.resolve("file"), file);
        var arguments = new java.util.ArrayList<>(java.util.List.of("verify"));
        arguments.addAll(Arrays.asList(options));
        arguments.add(path.toString());
        out.reset();
        return Commands.run(
                folder,
                new NoDatabases(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err,
                arguments.toArray(String[]::new));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
