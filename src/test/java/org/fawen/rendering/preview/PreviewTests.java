package org.fawen.rendering.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.fawen.rendering.RedHeadDocument;
import org.fawen.rendering.Samples;
import org.fawen.rendering.Typesetting;
import org.junit.jupiter.api.Test;

/** The preview is the print. */
class PreviewTests {

    private static final Typesetting TYPESETTING = Typesetting.with(Path.of("fonts"));
    private static final int DOTS_PER_INCH = 100;
    /** Two renderers smooth edges differently; a moved line would differ far more. */
    private static final double MOST_DIFFERENT = 0.002;

    @Test
    void everyPageOfThePreviewLooksLikeThePageOfTheFile() throws IOException {
        for (var name : Samples.NAMES) {
            var document = TYPESETTING.typeset(Samples.of(name));
            try (var pdf = Loader.loadPDF(document.pdf())) {
                for (var page = 0; page < document.pages(); page++) {
                    var printed = new PDFRenderer(pdf).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB);

                    assertThat(difference(shown(document, page), printed))
                            .as("%s, page %d", name, page + 1)
                            .isLessThan(MOST_DIFFERENT);
                }
            }
        }
    }

    @Test
    void aMovedPageWouldBeSeen() throws IOException {
        var document = TYPESETTING.typeset(Samples.of("seed-notice"));

        assertThat(difference(shown(document, 1), shown(document, 2))).isGreaterThan(MOST_DIFFERENT);
    }

    @Test
    void theScalablePreviewIsWellFormedAndSpeaks() throws Exception {
        var svg = TYPESETTING.typeset(Samples.of("sample-urgent")).svg(0);
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .getDocumentElement();

        assertThat(root.getAttribute("aria-label")).contains("台风", "第1页");
        assertThat(root.getElementsByTagName("use").getLength()).isGreaterThan(100);
        assertThat(svg).doesNotContain("font-family");
    }

    private static BufferedImage shown(RedHeadDocument document, int page) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(document.png(page, DOTS_PER_INCH)));
    }

    /** The share of blocks of pixels that are clearly darker in one picture than in the other. */
    private static double difference(BufferedImage one, BufferedImage other) {
        var block = 8;
        var different = 0;
        var all = 0;
        for (var y = 0; y + block < Math.min(one.getHeight(), other.getHeight()); y += block) {
            for (var x = 0; x + block < Math.min(one.getWidth(), other.getWidth()); x += block) {
                all++;
                different += Math.abs(dark(one, x, y, block) - dark(other, x, y, block)) > 25 ? 1 : 0;
            }
        }
        return (double) different / all;
    }

    private static double dark(BufferedImage image, int left, int top, int size) {
        var sum = 0.0;
        for (var y = top; y < top + size; y++) {
            for (var x = left; x < left + size; x++) {
                sum += 255
                        - image.getRaster()
                                .getSample(x, y, Math.min(1, image.getRaster().getNumBands() - 1));
            }
        }
        return sum / (size * size);
    }
}
