package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.fawen.notice.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were made to be attached and passed on to readers: each bad one ends in a sentence. */
class HostileUploadTests {

    private static final String TYPE = "drafting.refused.file-type";
    private static final String BROKEN = "drafting.refused.file-broken";
    private static final String TOO_MUCH = "drafting.refused.file-too-much";
    private static final int MUTANTS = Boolean.getBoolean("fawen.long") ? 10_000 : 500;

    @ParameterizedTest
    @CsvSource({"表.docx,word/document.xml", "表.xlsx,xl/workbook.xml", "表.pptx,ppt/presentation.xml", "表.ofd,OFD.xml"})
    void takesOfficeFiles(String name, String main) {
        assertThatNoException().isThrownBy(() -> check(name, zip(Map.of(main, "<x/>"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void takesPictures(String format) {
        assertThatNoException().isThrownBy(() -> check("图." + format, picture(format)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a.docm", "a.pdf.js", "a", "a.zip", "a.doc", "a.wps"})
    void refusesOtherEndings(String name) {
        refused(name, "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), TYPE);
    }

    @ParameterizedTest
    @CsvSource({"表.docx,%PDF-1.7", "表.pdf,MZ", "图.png,<svg>", "图.jpg,GIF89a", "表.ofd,<html>"})
    void refusesBytesOfAnotherType(String name, String bytes) {
        refused(name, bytes.getBytes(StandardCharsets.UTF_8), TYPE);
    }

    @Test
    void refusesOneOfficeFileUnderTheNameOfAnother() {
        refused("表.docx", zip(Map.of("xl/workbook.xml", "<x/>")), TYPE);
        refused("表.xlsx", zip(Map.of("payload.bin", "x")), TYPE);
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin,x,drafting.refused.file-macros",
        "xl/vbaProject.bin,x,drafting.refused.file-macros",
        "word/embeddings/oleObject1.bin,x,drafting.refused.file-objects",
        "word/activeX/activeX1.xml,x,drafting.refused.file-objects",
        "../../etc/cron.d/evil,x,drafting.refused.file-broken",
        "/etc/passwd,x,drafting.refused.file-broken",
        "..\\..\\evil.dll,x,drafting.refused.file-broken"
    })
    void refusesWhatReadersMustNotGet(String part, String content, String sentence) {
        refused("表.docx", zip(Map.of("word/document.xml", "<x/>", part, content)), sentence);
    }

    @Test
    void refusesWhatIsFetchedWhenTheFileIsOpened() {
        var template =
                "<Relationship Type=\"http://x/attachedTemplate\" Target=\"http://evil/x.dotm\" TargetMode=\"External\"/>";
        var link = "<Relationship Type=\"http://x/hyperlink\" Target=\"http://example.com\" TargetMode=\"External\"/>";

        refused(
                "表.docx",
                zip(Map.of("word/document.xml", "<x/>", "word/_rels/settings.xml.rels", template)),
                "drafting.refused.file-objects");
        assertThatNoException()
                .isThrownBy(() -> check(
                        "表.docx", zip(Map.of("word/document.xml", "<x/>", "word/_rels/document.xml.rels", link))));
    }

    @Test
    void refusesAPackedFlood() {
        var flood = zip(Map.of("word/document.xml", "0".repeat(64 * 1024 * 1024)));

        assertThat(flood.length).isLessThan(200_000);
        refused("表.docx", flood, TOO_MUCH);
    }

    @Test
    void refusesMoreEntriesThanAnyDocumentHas() {
        var parts = new LinkedHashMap<String, String>();
        for (var i = 0; i < 2_100; i++) {
            parts.put("word/" + i, "");
        }

        refused("表.docx", zip(parts), TOO_MUCH);
    }

    @Test
    void refusesAPictureThatClaimsMorePixelsThanAnyScreen() {
        refused("图.png", claiming(picture("png"), 100_000, 100_000), TOO_MUCH);
    }

    @Test
    void refusesAPictureWithoutAnythingBehindItsHead() {
        refused("图.png", java.util.Arrays.copyOf(picture("png"), 8), BROKEN);
    }

    /** Bytes changed, cut, doubled: a file is taken or refused in a sentence, and nothing else happens. */
    @Test
    void endsInAnAttachmentOrASentenceWhateverIsInTheFile() {
        var good = Map.of(
                "表.docx", zip(Map.of("word/document.xml", "<x>正文</x>", "word/styles.xml", "<y/>")),
                "图.png", picture("png"),
                "图.jpg", picture("jpg"));
        var random = new Random(20261124);
        var refused = 0;
        for (var i = 0; i < MUTANTS; i++) {
            for (var file : good.entrySet()) {
                try {
                    check(file.getKey(), mutated(file.getValue(), random));
                } catch (Refusal sentence) {
                    refused++;
                } catch (RuntimeException | Error uncaught) {
                    throw new AssertionError("mutant " + i + " of " + file.getKey(), uncaught);
                }
            }
        }

        assertThat(refused).isBetween(1, MUTANTS * good.size() - 1);
    }

    private static void check(String name, byte[] bytes) {
        AttachmentType.of(name, bytes)
                .orElseThrow(() -> new Refusal(TYPE, name))
                .check(name, bytes);
    }

    private static void refused(String name, byte[] bytes, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check(name, bytes))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(sentence));
    }

    private static byte[] mutated(byte[] good, Random random) {
        var bytes = good.clone();
        for (var i = 0; i <= random.nextInt(8); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] picture(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, bytes))
                    .isTrue();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The PNG with another width and height in its head, its checksum right. */
    private static byte[] claiming(byte[] png, int width, int height) {
        var head = java.nio.ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return png;
    }
}
