package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fawen.drafting.DocxFile.level;
import static org.fawen.drafting.DocxFile.numbered;
import static org.fawen.drafting.DocxFile.numbering;
import static org.fawen.drafting.DocxFile.p;
import static org.fawen.drafting.DocxFile.use;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fawen.drafting.docx.Docx;
import org.fawen.drafting.docx.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files made to break a reader end in a sentence: no crash, no memory, no address opened. */
class DocxHostileTests {

    private static final String OTHER = "drafting.refused.docx.other";
    private static final String BROKEN = "drafting.refused.docx.broken";
    private static final String TOO_LARGE = "drafting.refused.docx.too-large";
    private static final int MUTANTS = Boolean.getBoolean("fawen.long") ? 2_000 : 400;

    @Test
    void refusesAPackedFlood() {
        var flood = new DocxFile()
                .body(p("正文。"))
                .with("word/media/flood.bin", new byte[64 * 1024 * 1024])
                .bytes();

        assertThat(flood.length).isLessThan(200_000);
        refused(flood, TOO_LARGE);
    }

    @Test
    void refusesMoreEntriesThanAnyDocumentHas() {
        var file = new DocxFile().body(p("正文。"));
        for (var i = 0; i < 2_100; i++) {
            file.with("word/media/" + i, "");
        }

        refused(file.bytes(), TOO_LARGE);
    }

    @Test
    void refusesMoreTextThanAnyDocumentHas() {
        var random = new Random(1);
        var words = new StringBuilder();
        for (var i = 0; i < 2_100_000; i++) {
            words.append((char) ('一' + random.nextInt(20_000)));
        }

        refused(DocxFile.of(p(words.toString())), TOO_LARGE);
    }

    @Test
    void opensNoEntityAndNoAddress() {
        var secret = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        refused(
                new DocxFile()
                        .with(
                                "word/document.xml",
                                secret + "<document><body><p><r><t>&e;</t></r></p></body></document>")
                        .bytes(),
                BROKEN);
        refused(
                new DocxFile()
                        .with("word/document.xml", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><document/>")
                        .bytes(),
                BROKEN);
    }

    @Test
    void refusesEntitiesThatMultiply() {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }

        refused(
                new DocxFile()
                        .with("word/document.xml", laughs + "]><document>&a29;</document>")
                        .bytes(),
                BROKEN);
    }

    @Test
    void refusesNestingWithoutEnd() {
        refused(DocxFile.of("<w:sdt><w:sdtContent>".repeat(5_000)), BROKEN);
        refused(DocxFile.of("<w:tbl><w:tr><w:tc>".repeat(300) + "</w:tc></w:tr></w:tbl>".repeat(300)), BROKEN);
    }

    @Test
    void refusesAnUnknownCompression() throws IOException {
        var file = DocxFile.of(p("正文。"));
        for (var i = 0; i + 9 < file.length; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 3 && file[i + 3] == 4) {
                file[i + 8] = 93; // zstd
            }
        }

        refused(file, BROKEN);
    }

    @Test
    void passesOverStrangeNamesInsideTheArchive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : new String[] {"../../evil.xml", "/etc/passwd.xml", "word\\document.xml"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(DocxFile.part("document", "<w:body>" + p("正文。") + "</w:body>")
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }

        assertThat(DocxImport.read(bytes.toByteArray()).blocks()).hasSize(1);
    }

    @Test
    void readsADocumentWithMacrosAndSaysThatTheyStayBehind() {
        var notice = DocxImport.read(
                new DocxFile().with("word/vbaProject.bin", "x").body(p("正文。")).bytes());

        assertThat(notice.blocks()).hasSize(1);
        assertThat(notice.remarks()).anyMatch(remark -> remark.what().equals("macros"));
    }

    @ParameterizedTest
    @CsvSource({
        "D0CF11E0A1B11AE1,drafting.refused.docx.old",
        "25504446,drafting.refused.docx.other",
        "'',drafting.refused.docx.other",
        "504B0304,drafting.refused.docx.other",
        "504B0506,drafting.refused.docx.other"
    })
    void namesTheWayOutForOtherFiles(String firstBytes, String sentence) {
        refused(java.util.HexFormat.of().parseHex(firstBytes), sentence);
    }

    @Test
    void refusesASpreadsheet() {
        refused(new DocxFile().with("xl/workbook.xml", "<workbook/>").bytes(), OTHER);
    }

    @Test
    void countsWithinBounds() {
        var levels = numbering(0, level(0, "chineseCounting", "%1%2%3%4%5%6%7%8%9、")) + use(1, 0);
        var body = new StringBuilder();
        for (var i = 0; i < 500; i++) {
            body.append(numbered(1, 0, "项")).append(numbered(1, 8, "项")).append(numbered(99, 3, "项"));
        }

        assertThat(DocxImport.read(new DocxFile()
                                .numbering(levels)
                                .body(body.toString())
                                .bytes())
                        .blocks())
                .isNotEmpty();
    }

    /** Bytes changed, cut, doubled, in the archive and in its parts. */
    @Test
    void endsInAReportOrASentenceWhateverIsInTheFile() {
        var good = good();
        var random = new Random(20261124);
        var read = 0;
        var refused = 0;
        for (var i = 0; i < MUTANTS; i++) {
            var mutant =
                    i % 2 == 0 ? mutated(good.bytes(), random) : good(random).bytes();
            try {
                DocxImport.read(mutant);
                read++;
            } catch (Unreadable sentence) {
                refused++;
            } catch (RuntimeException | Error uncaught) {
                throw new AssertionError("mutant " + i, uncaught);
            }
        }

        assertThat(read).as("some are still readable").isPositive();
        assertThat(refused).as("some are not").isPositive();
    }

    private static DocxFile good() {
        return new DocxFile()
                .styles("<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>")
                .numbering(numbering(0, level(0, "chineseCounting", "%1、")) + use(1, 0))
                .body(
                        p("关于测试的通知"),
                        p("各单位："),
                        numbered(1, 0, "总体要求"),
                        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/></w:tcPr>"
                                + p("甲") + "</w:tc></w:tr><w:tr><w:tc>" + p("乙") + "</w:tc></w:tr></w:tbl>",
                        p("滨海理工大学"),
                        p("2026年3月2日"));
    }

    /** A sound archive around a damaged part. */
    private static DocxFile good(Random random) {
        var part = "word/" + new String[] {"document", "numbering", "styles", "comments"}[random.nextInt(4)] + ".xml";
        var words = DocxFile.part("document", "<w:body>" + p("关于测试的通知") + numbered(1, 0, "总体要求") + "</w:body>");
        return good().with(part, mutated(words.getBytes(StandardCharsets.UTF_8), random));
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        var mutant = bytes.clone();
        for (var k = 1 + random.nextInt(8); k > 0; k--) {
            var at = random.nextInt(mutant.length);
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> mutant = random.nextInt(4) == 0 ? Arrays.copyOf(mutant, at + 1) : mutant;
                default -> {
                    var length = Math.min(random.nextInt(64), mutant.length - at);
                    System.arraycopy(mutant, at, mutant, random.nextInt(mutant.length - length + 1), length);
                }
            }
        }
        return mutant;
    }

    private static void refused(byte[] file, String sentence) {
        assertThatThrownBy(() -> Docx.read(file))
                .isInstanceOfSatisfying(
                        Unreadable.class, refused -> assertThat(refused.key()).isEqualTo(sentence));
    }
}
