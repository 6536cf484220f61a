package org.fawen.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Run;
import org.fawen.notice.content.Runs;
import org.fawen.rendering.ExpectedText;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.Registration;
import org.fawen.rendering.Samples;
import org.fawen.rendering.Typesetting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What LibreOffice makes of our DOCX files, with our fonts under the names that offices have installed. Runs where
 * {@code soffice} is on the path ({@code apt-get install libreoffice-writer}).
 */
@EnabledIf("isInstalled")
class LibreOfficeTests {

    private static final double MM = 72 / 25.4;
    private static final int ROWS = 22;
    private static final int COLUMNS = 28;
    private static final String RULER = "ruler";
    private static final Pattern PAGE_NUMBER = Pattern.compile("—\\d+—");

    @TempDir
    private static Path folder;

    static boolean isInstalled() {
        return soffice() != null;
    }

    private static @Nullable Path soffice() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(entry -> Path.of(entry, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    static Stream<String> samples() {
        return Samples.NAMES.stream();
    }

    @BeforeAll
    static void convertAll() throws IOException, InterruptedException {
        var typesetting = Typesetting.with(Path.of("fonts"));
        var command = new ArrayList<String>(List.of(
                String.valueOf(soffice()),
                "--headless",
                "--nologo",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        for (var name : Samples.NAMES) {
            command.add(write(name, typesetting.typeset(Samples.of(name)).docx()));
        }
        command.add(write(RULER, typesetting.typeset(ruler()).docx()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("FONTCONFIG_FILE", fonts().toString());
        builder.environment().put("HOME", folder.toString());
        assertThat(builder.start().waitFor(2, TimeUnit.MINUTES)).isTrue();
    }

    private static String write(String name, byte[] docx) throws IOException {
        return Files.write(folder.resolve(name + ".docx"), docx).toString();
    }

    /** Nothing but full-width characters that fill their boxes. */
    private static OfficialDocument ruler() {
        var content = Content.blank(DocType.NOTICE, "滨海理工大学")
                .withTitle("关于测量版面的通知")
                .withBlocks(List.of(new Block.Paragraph("a", List.of(Run.plain("国团圆固围图园回圈".repeat(180))))));
        return new OfficialDocument(content, Channel.RED_HEAD, Registration.of("滨理工发〔2026〕5号", null), List.of());
    }

    private static Path fonts() throws IOException {
        var file = folder.resolve("fonts.conf");
        var aliases = new StringBuilder();
        for (var font : List.of(
                "仿宋_GB2312>Fawen Fangsong",
                "楷体_GB2312>Fawen Kai",
                "黑体>Fawen Hei",
                "方正小标宋简体>Fawen Xiaobiaosong",
                "宋体>Fawen Song Number")) {
            var names = font.split(">", -1);
            aliases.append("<alias binding=\"same\"><family>%s</family><prefer><family>%s</family></prefer></alias>"
                    .formatted(names[0], names[1]));
        }
        return Files.writeString(file, """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>\
                <dir>%s</dir><dir>%s</dir><cachedir>%s</cachedir>%s</fontconfig>
                """.formatted(
                        Path.of("fonts").toAbsolutePath(),
                        Path.of("src/main/resources/fonts").toAbsolutePath(),
                        folder.resolve("cache"),
                        aliases));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void opensEverySampleAndShowsItsText(String name) throws IOException {
        var document = Samples.of(name);
        var shown = ExpectedText.squeezed(text(name));
        var words = PAGE_NUMBER.matcher(shown).replaceAll("");

        assertThat(words).contains(ExpectedText.squeezed(document.content().title()));
        for (var block : document.content().blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                assertThat(words)
                        .contains(ExpectedText.squeezed(Runs.text(
                                paragraph.runs(), document.attachments().size())));
            }
        }
    }

    private static String text(String name) throws IOException {
        try (var pdf = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void setsTwentyTwoRowsOfTwentyEightCharactersBetweenTheMargins() throws IOException {
        var rows = rowsOfSecondPage(RULER);

        assertThat(rows).hasSize(ROWS);
        for (var row : rows) {
            assertThat(row).hasSize(COLUMNS);
            assertThat(row.getFirst().getXDirAdj() / MM).as("binding margin").isCloseTo(28, within(1.0));
            assertThat((row.getLast().getXDirAdj() + row.getLast().getWidthDirAdj()) / MM)
                    .as("right margin")
                    .isCloseTo(210 - 26, within(1.0));
        }
    }

    @Test
    void setsAPageOfARealNoticeInTwentyTwoRowsToo() throws IOException {
        assertThat(rowsOfSecondPage("seed-notice")).hasSize(ROWS);
    }

    /** By their baselines, the page number left out. */
    private static List<List<TextPosition>> rowsOfSecondPage(String name) throws IOException {
        var rows = new TreeMap<Long, List<TextPosition>>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                for (var position : positions) {
                    if (position.getYDirAdj() / MM < 37 + 225) {
                        rows.computeIfAbsent(Math.round((double) position.getYDirAdj()), y -> new ArrayList<>())
                                .add(position);
                    }
                }
            }
        };
        stripper.setStartPage(2);
        stripper.setEndPage(2);
        try (var pdf = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
            stripper.getText(pdf);
        }
        return List.copyOf(rows.values());
    }
}
