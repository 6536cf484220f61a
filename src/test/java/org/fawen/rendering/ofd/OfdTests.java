package org.fawen.rendering.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fawen.rendering.ExpectedText;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.RandomDocuments;
import org.fawen.rendering.Samples;
import org.fawen.rendering.fonts.FontSet;
import org.fawen.rendering.layout.DisplayList;
import org.fawen.rendering.layout.Layout;
import org.fawen.rendering.layout.Op;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A foreign reader opens our packages and finds the text of every page. */
class OfdTests {

    private static final FontSet FONTS = FontSet.read(Path.of("fonts"));
    private static final int DOCUMENTS = Boolean.getBoolean("fawen.long") ? 2_000 : 60;

    @TempDir
    Path folder;

    @Test
    void aForeignReaderFindsTheTextOfEveryDocument() throws Exception {
        var documents = new ArrayList<OfficialDocument>();
        Samples.NAMES.forEach(name -> documents.add(Samples.of(name)));
        for (var seed = 0; seed < DOCUMENTS; seed++) {
            documents.add(RandomDocuments.of(seed));
        }
        var files = new ArrayList<Path>();
        var expected = new ArrayList<String>();
        for (var document : documents) {
            var list = Layout.of(document, FONTS);
            var file = folder.resolve(files.size() + ".ofd");
            Files.write(file, OfdWriter.write(list, document.content().title(), "", null));
            files.add(file);
            expected.add(ExpectedText.squeezed(words(list)));
        }

        assertThat(readByOfdrw(files)).isEqualTo(expected);
    }

    @Test
    void equalDocumentsGiveEqualBytes() {
        var document = Samples.of("sample-table-attachments");

        assertThat(OfdWriter.write(Layout.of(document, FONTS), "标题", "", null))
                .isEqualTo(OfdWriter.write(Layout.of(document, FONTS), "标题", "", null));
    }

    private static String words(DisplayList list) {
        var words = new StringBuilder();
        for (var page : list.pages()) {
            for (var op : page.ops()) {
                if (op instanceof Op.Glyphs glyphs) {
                    words.append(glyphs.text());
                }
            }
        }
        return words.toString();
    }

    private List<String> readByOfdrw(List<Path> files) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target", "oracles", "*").toString(),
                "src/test/oracles/OfdrwCheck.java"));
        files.forEach(file -> command.add(file.toString()));
        var out = folder.resolve("text.txt");
        var process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("errors.txt")))
                .isZero();
        var texts = new ArrayList<String>();
        for (var text : Files.readString(out, StandardCharsets.UTF_8).split("(?m)^file$", -1)) {
            texts.add(ExpectedText.squeezed(text));
        }
        return texts.subList(1, texts.size());
    }
}
