package org.fawen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTests {

    private static final Path NOTICES = Path.of("src/test/resources/interchange");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesEachFormatNamedAfterTheInputAndOneLineForEachFile() {
        var exit =
                render("--pdf", "--html", "--png", "--dpi", "72", file("sample-urgent"), file("sample-reply-letter"));

        assertThat(exit).isZero();
        assertThat(folder).isDirectoryContaining("glob:**/sample-urgent.pdf");
        assertThat(folder).isDirectoryContaining("glob:**/sample-urgent.html");
        assertThat(folder).isDirectoryContaining("glob:**/sample-urgent-1.png");
        assertThat(folder).isDirectoryContaining("glob:**/sample-reply-letter-2.png");
        assertThat(said(out).strip().lines())
                .hasSize(2)
                .first()
                .asString()
                .matches("sample-urgent\\.json\\t2 页，\\d+ 毫秒：sample-urgent\\.pdf .*");
    }

    @Test
    void showsMissingFactsAsMissing() throws IOException {
        assertThat(render("--channel", "red-head", file("seed-notice"))).isZero();

        try (var pdf = Loader.loadPDF(folder.resolve("seed-notice.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("（登记时编号）", "（登记时填日期）", "党委组织部文件");
        }
        assertThat(said(err)).contains("发文字号还没有", "成文日期还没有");
    }

    @Test
    void refusesAnUnknownFormOfIssue() {
        assertThat(render("--channel", "poster", file("seed-notice"))).isEqualTo(Commands.USAGE);
    }

    @Test
    void saysWhichFileIsNotThereAndSetsTheOthers() {
        assertThat(render("--pdf", folder.resolve("absent.json").toString(), file("sample-urgent")))
                .isEqualTo(Commands.NO_INPUT);

        assertThat(Files.exists(folder.resolve("sample-urgent.pdf"))).isTrue();
        assertThat(said(err)).contains("absent.json");
    }

    private static String file(String name) {
        return NOTICES.resolve(name + ".json").toString();
    }

    private int render(String... arguments) {
        var all = new ArrayList<>(List.of("render", "--out", folder.toString()));
        all.addAll(List.of(arguments));
        return Commands.run(folder, new NoDatabases(), stream(out), stream(err), all.toArray(String[]::new));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
