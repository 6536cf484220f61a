package org.fawen.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.fawen.notice.Channel;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Run;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.Registration;
import org.fawen.rendering.Samples;
import org.fawen.rendering.Typesetting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures ink on pages of the finished file at 300 dpi, as with a ruler (GB/T 9704-2012 5.2, 7.2). */
class PageGeometryTests {

    private static final int DOTS_PER_INCH = 300;
    private static final double MM = DOTS_PER_INCH / 25.4;

    private static BufferedImage first = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    private static BufferedImage second = first;

    /** A run of rows that have ink, in pixels. */
    private record Band(int from, int to) {}

    @BeforeAll
    static void renderFullPages() throws IOException {
        // Characters that fill their box, so that the ink shows where boxes are.
        var words = "国团圆固围图园回圈国团圆固围图园回圈国团圆固围图园回圈".repeat(60);
        var content = Content.blank(DocType.NOTICE, "滨海理工大学")
                .withTitle("关于测量版面的通知")
                .withBlocks(List.of(new Block.Paragraph("a", List.of(Run.plain(words)))));
        var document =
                new OfficialDocument(content, Channel.RED_HEAD, Registration.of("滨理工发〔2026〕5号", null), List.of());
        var pdf = Typesetting.with(Path.of("fonts")).typeset(document).pdf();
        try (var file = Loader.loadPDF(pdf)) {
            first = new PDFRenderer(file).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            second = new PDFRenderer(file).renderImageWithDPI(1, DOTS_PER_INCH, ImageType.RGB);
        }
    }

    @Test
    void aFullPageHasTwentyTwoRowsOfTwentyEightCharacters() {
        var rows = textRows();

        assertThat(rows).hasSize(22);
        assertThat(bands(second.getWidth(), x -> inkInColumn(second, x, rows.get(5))))
                .hasSize(28);
    }

    @Test
    void theInkFillsTheTypeAreaBetweenTheMarginsOfTheStandard() throws IOException {
        var pdf = Typesetting.with(Path.of("fonts"))
                .typeset(Samples.of("seed-notice"))
                .pdf();
        try (var file = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(file).renderImageWithDPI(2, DOTS_PER_INCH, ImageType.RGB);
            var rows = bands((int) (265 * MM), y -> inRow(page, y, PageGeometryTests::isBlack));
            var area = new Band(rows.getFirst().from(), rows.getLast().to());
            var columns = bands(page.getWidth(), x -> inkInColumn(page, x, area));
            var left = columns.getFirst().from();

            assertThat((area.to() - area.from()) / MM).as("height").isCloseTo(225, within(1.0));
            assertThat((columns.getLast().to() - left) / MM).as("width").isCloseTo(156, within(1.0));
            assertThat(area.from() / MM).as("top margin").isCloseTo(37, within(1.0));
            assertThat(left / MM).as("binding margin").isCloseTo(28, within(1.0));
        }
    }

    @Test
    void theRedHeadStandsWhereItBelongs() {
        var red = bands(first.getHeight(), y -> inRow(first, y, PageGeometryTests::isRed));
        var number = bands(first.getHeight(), y -> inRow(first, y, PageGeometryTests::isBlack))
                .getFirst();

        assertThat(red).hasSize(2);
        assertThat(red.getFirst().from() / MM)
                .as("organ below the paper's edge")
                .isCloseTo(72, within(1.5));
        assertThat((red.getLast().from() - number.to()) / MM)
                .as("red line below the number")
                .isCloseTo(4, within(1.0));
        var line = red.getLast().from() + 1;
        var across = bands(first.getWidth(), x -> isRed(first.getRGB(x, line)));
        assertThat((across.getLast().to() - across.getFirst().from()) / MM).isCloseTo(156, within(0.3));
    }

    @Test
    void thePageNumberLiesSevenMillimetresBelowTheTypeArea() {
        var bands = bands(second.getHeight(), y -> inRow(second, y, PageGeometryTests::isBlack));
        var number = bands.getLast();
        var middle = (number.from() + number.to()) / 2.0;

        assertThat(middle / MM).isCloseTo(37 + 225 + 7, within(1.0));
    }

    private static List<Band> textRows() {
        return bands((int) (265 * MM), y -> inRow(second, y, PageGeometryTests::isBlack));
    }

    private static boolean inkInColumn(BufferedImage image, int x, Band row) {
        for (var y = row.from(); y < row.to(); y++) {
            if (isBlack(image.getRGB(x, y))) {
                return true;
            }
        }
        return false;
    }

    private static boolean inRow(BufferedImage image, int y, IntPredicate ink) {
        for (var x = 0; x < image.getWidth(); x++) {
            if (ink.test(image.getRGB(x, y))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlack(int rgb) {
        return (rgb >> 16 & 0xFF) < 128;
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xFF) > 180 && (rgb >> 8 & 0xFF) < 100;
    }

    private static List<Band> bands(int length, IntPredicate hasInk) {
        var bands = new ArrayList<Band>();
        var from = -1;
        for (var i = 0; i < length; i++) {
            var ink = hasInk.test(i);
            if (ink && from < 0) {
                from = i;
            } else if (!ink && from >= 0) {
                bands.add(new Band(from, i));
                from = -1;
            }
        }
        return bands;
    }
}
