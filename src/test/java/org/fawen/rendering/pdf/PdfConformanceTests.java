package org.fawen.rendering.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.rendering.AttachedFile;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.RandomDocuments;
import org.fawen.rendering.Remark;
import org.fawen.rendering.Samples;
import org.fawen.rendering.Typesetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What veraPDF says of our files: PDF/A-2a and PDF/UA-1. */
class PdfConformanceTests {

    private static final Typesetting TYPESETTING = Typesetting.with(Path.of("fonts"));

    static Stream<String> samples() {
        return Samples.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsArchivableAndAccessible(String name) throws Exception {
        var document = Samples.of(name);

        assertThat(VeraPdf.failures(TYPESETTING.typeset(document).pdf())).isEmpty();
        assertThat(VeraPdf.failures(TYPESETTING.typeset(document).pdfToSeal())).isEmpty();
    }

    @Test
    void generatedDocumentsAreToo() throws Exception {
        for (var seed = 0; seed < 10; seed++) {
            OfficialDocument document = RandomDocuments.of(seed);

            assertThat(VeraPdf.failures(TYPESETTING.typeset(document).pdf()))
                    .as("document " + seed)
                    .isEmpty();
        }
    }

    @Test
    void picturesAndForeignPagesDoNotSpoilTheFile() throws Exception {
        var sample = Samples.of("sample-urgent");
        var document = new OfficialDocument(
                sample.content(),
                sample.channel(),
                sample.registration(),
                List.of(
                        AttachedFile.of("横向照片", AttachmentKind.PRINT, wideAndTransparent()),
                        AttachedFile.of("横向表格", AttachmentKind.PRINT, landscapeWithoutEmbeddedFont()),
                        AttachedFile.of("损坏的文件", AttachmentKind.PRINT, "%PDF-1.7 broken".getBytes(UTF_8))));
        var typeset = TYPESETTING.typeset(document);

        assertThat(VeraPdf.failures(typeset.pdf())).isEmpty();
        assertThat(typeset.remarks()).extracting(Remark::kind).contains(Remark.Kind.NOT_TYPESET);
    }

    private static byte[] wideAndTransparent() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }

    private static byte[] landscapeWithoutEmbeddedFont() throws IOException {
        try (var foreign = new PDDocument()) {
            var page = new PDPage(new PDRectangle(842, 595));
            foreign.addPage(page);
            try (var stream = new PDPageContentStream(foreign, page)) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
                stream.newLineAtOffset(100, 500);
                stream.showText("landscape");
                stream.endText();
            }
            var out = new ByteArrayOutputStream();
            foreign.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void equalDocumentsGiveEqualBytes() {
        var document = Samples.of("sample-joint-issue");

        assertThat(TYPESETTING.typeset(document).pdf())
                .isEqualTo(Typesetting.with(Path.of("fonts")).typeset(document).pdf());
    }

    @Test
    void theValidatorSeesAFileThatIsNotTagged() throws Exception {
        try (var plain = new PDDocument()) {
            plain.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            plain.save(out);

            assertThat(VeraPdf.failures(out.toByteArray())).isNotEmpty();
        }
    }
}
