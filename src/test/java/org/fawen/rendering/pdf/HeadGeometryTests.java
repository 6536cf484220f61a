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
import org.fawen.rendering.Samples;
import org.fawen.rendering.Typesetting;
import org.junit.jupiter.api.Test;

/** Measures the heads of letters, orders and minutes at 300 dpi (GB/T 9704-2012 clause 10). */
class HeadGeometryTests {

    private static final double MM = 300 / 25.4;
    private static final double ROW = (225 - 15.75 * 25.4 / 72) / 21;
    /** A character's ink is a little smaller than its box. */
    private static final double BEARING = 1.5;

    private record Band(int from, int to) {

        double millimetres() {
            return (to - from) / MM;
        }
    }

    @Test
    void aLetterHasItsNameThirtyMillimetresFromTheEdgeBetweenDoubleLines() throws IOException {
        var page = page("sample-reply-letter", 0);
        var red = rows(page, HeadGeometryTests::isRed);
        var black = rows(page, HeadGeometryTests::isBlack);

        assertThat(red).as("name, two lines above, two below").hasSize(5);
        assertThat(red.getFirst().from() / MM).isCloseTo(30, within(BEARING));
        assertThat((red.get(1).from() - red.getFirst().to()) / MM).isCloseTo(4, within(BEARING));
        assertThat(red.get(1).millimetres())
                .as("thick over thin")
                .isGreaterThan(red.get(2).millimetres());
        assertThat(red.get(3).millimetres())
                .as("thin over thick")
                .isLessThan(red.get(4).millimetres());
        assertThat((page.getHeight() - red.get(4).to()) / MM).isCloseTo(20, within(0.3));
        var line = columns(page, red.get(1).from() + 1);
        assertThat((line.getLast().to() - line.getFirst().from()) / MM).isCloseTo(170, within(0.3));
        assertThat(line.getFirst().from() / MM).as("in the middle of the paper").isCloseTo(20, within(0.3));
        assertThat(black.getLast().to())
                .as("no page number")
                .isLessThan(red.get(3).from());
    }

    @Test
    void anOrderHasItsNameTwentyMillimetresBelowTheTypeAreaAndNoLine() throws IOException {
        var page = page("sample-order", 0);
        var red = rows(page, HeadGeometryTests::isRed);
        var black = rows(page, HeadGeometryTests::isBlack);
        var number = black.getFirst();

        assertThat(red).as("nothing red but the name").hasSize(1);
        assertThat(red.getFirst().from() / MM).isCloseTo(37 + 20, within(BEARING));
        assertThat((number.from() - red.getFirst().to()) / MM).as("two rows").isCloseTo(2 * ROW, within(2 * BEARING));
        assertThat((black.get(1).from() - number.to()) / MM)
                .as("two rows, to the nearest row of the grid")
                .isBetween(1.7 * ROW - BEARING, 2.7 * ROW + BEARING);
        var across = ink(page, number);
        assertThat((across.from() + across.to()) / 2 / MM).as("centred").isCloseTo(28 + 78, within(0.5));
    }

    @Test
    void minutesHaveTheirNameWhereOthersHaveTheOrgan() throws IOException {
        var red = rows(page("sample-minutes", 0), HeadGeometryTests::isRed);

        assertThat(red).as("name and line").hasSize(2);
        assertThat(red.getFirst().from() / MM).isCloseTo(37 + 35, within(BEARING));
        assertThat(red.getLast().millimetres()).isLessThan(1);
    }

    @Test
    void aWideTableLiesOnItsSideInsideTheTypeAreaWithItsHeadAtTheLeft() throws IOException {
        for (var number : List.of(1, 2)) {
            var page = page("sample-wide-table", number);
            var all = columns(page, 0, page.getHeight());
            var rows = rows(page, HeadGeometryTests::isBlack);

            assertThat(all.getFirst().from() / MM).as("binding margin").isGreaterThan(27);
            assertThat(all.getLast().to() / MM).as("within the type area").isLessThan(28 + 156 + 0.5);
            assertThat(rows.getFirst().from() / MM).as("filled to the top").isCloseTo(37, within(0.5));
            var table = rows.getFirst();
            assertThat(table.to() / MM).as("and to the foot").isCloseTo(37 + 225, within(0.5));
            assertThat((rows.getLast().from() + rows.getLast().to()) / 2 / MM)
                    .as("page number where it always is")
                    .isCloseTo(37 + 225 + 7, within(1.0));
        }
    }

    private static BufferedImage page(String sample, int number) throws IOException {
        var pdf = Typesetting.with(Path.of("fonts")).typeset(Samples.of(sample)).pdf();
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFRenderer(file).renderImageWithDPI(number, 300, ImageType.RGB);
        }
    }

    private static List<Band> rows(BufferedImage page, IntPredicate ink) {
        return bands(page.getHeight(), y -> {
            for (var x = 0; x < page.getWidth(); x++) {
                if (ink.test(page.getRGB(x, y))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Red ink across one row of pixels. */
    private static List<Band> columns(BufferedImage page, int y) {
        return bands(page.getWidth(), x -> isRed(page.getRGB(x, y)));
    }

    private static List<Band> columns(BufferedImage page, int from, int to) {
        return bands(page.getWidth(), x -> {
            for (var y = from; y < to; y++) {
                if (isBlack(page.getRGB(x, y))) {
                    return true;
                }
            }
            return false;
        });
    }

    private static Band ink(BufferedImage page, Band row) {
        var columns = columns(page, row.from(), row.to());
        return new Band(columns.getFirst().from(), columns.getLast().to());
    }

    private static List<Band> bands(int length, IntPredicate hasInk) {
        var bands = new ArrayList<Band>();
        var from = -1;
        for (var i = 0; i < length; i++) {
            if (hasInk.test(i) && from < 0) {
                from = i;
            } else if (!hasInk.test(i) && from >= 0) {
                bands.add(new Band(from, i));
                from = -1;
            }
        }
        return bands;
    }

    private static boolean isBlack(int rgb) {
        return (rgb >> 16 & 0xFF) < 128;
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xFF) > 180 && (rgb >> 8 & 0xFF) < 100;
    }
}
