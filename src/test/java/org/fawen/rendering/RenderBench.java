package org.fawen.rendering;

import java.nio.file.Path;
import org.fawen.bench.Measurements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Layout, files and previews, warm, on one thread; and a thousand documents in a row. {@code ./fawen bench render} */
@EnabledIfSystemProperty(named = "fawen.bench", matches = "true")
class RenderBench {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int IN_A_ROW = 1_000;
    private static final int SCREEN = 96;

    private final Typesetting typesetting = Typesetting.with(Path.of("fonts"));

    @Test
    void measure() {
        var document = Samples.of("seed-notice");
        var typeset = typesetting.typeset(document);
        var pages = typeset.pages();
        warmUp();
        say("layout, a page (goal 1)", Measurements.of(300, () -> typesetting.typeset(document)), pages);
        say("PDF, %d pages (goal 60)".formatted(pages), Measurements.of(100, typeset::pdf), 1);
        say("OFD, %d pages (goal 100)".formatted(pages), Measurements.of(50, typeset::ofd), 1);
        say("DOCX (goal 100)", Measurements.of(50, typeset::docx), 1);
        say("preview PNG of a page (goal 40)", Measurements.of(100, () -> typeset.png(1, SCREEN)), 1);
        say("preview SVG of a page (goal 40)", Measurements.of(100, () -> typeset.svg(1)), 1);
        inARow();
    }

    private void warmUp() {
        for (var seed = 0; seed < 60; seed++) {
            typesetting.typeset(RandomDocuments.of(seed)).pdf();
        }
    }

    private void inARow() {
        var before = heap();
        var begin = System.nanoTime();
        var bytes = 0L;
        for (var seed = 0; seed < IN_A_ROW; seed++) {
            bytes += typesetting.typeset(RandomDocuments.of(seed)).pdf().length;
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                "%d documents in a row: %.1f a second, %d KB each, heap %d MB before, %d MB after%n",
                IN_A_ROW, IN_A_ROW / seconds, bytes / IN_A_ROW / 1024, before, heap());
    }

    private static void say(String what, Measurements measured, int parts) {
        System.out.printf(
                "%s: p50 %.2f ms, p95 %.2f ms%n", what, measured.millis(0.5) / parts, measured.millis(0.95) / parts);
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
