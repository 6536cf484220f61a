package org.fawen.reports;

import java.util.List;
import java.util.Locale;

/** Bars beside their names as SVG; the table says the same in words. */
public final class BarChart {

    private static final double SMALLEST = 0.1;
    private static final int MOST = 20;
    private static final int ROW = 28;
    private static final int NAMES = 320;
    private static final int WIDTH = 720;
    private static final int NUMBERS = 64;

    private BarChart() {}

    /** @param value what is drawn, at least 0 */
    public record Bar(String name, double value) {}

    /** @param title for those who hear it; at most the first twenty bars are drawn */
    public static String svg(String title, List<Bar> bars) {
        var shown = bars.stream().limit(MOST).toList();
        var largest = shown.stream().mapToDouble(Bar::value).max().orElse(0);
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\" aria-label=\"%s\">"
                        .formatted(WIDTH, Math.max(1, shown.size()) * ROW, escaped(title)));
        for (var place = 0; place < shown.size(); place++) {
            var bar = shown.get(place);
            var width = largest == 0 ? 0 : bar.value() / largest * (WIDTH - NAMES - NUMBERS);
            var top = place * ROW;
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" font-size=\"14\" fill=\"currentColor\">%s</text>"
                            + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\""
                            + " fill=\"var(--fw-accent, #1f5aa6)\"/>"
                            + "<text x=\"%.1f\" y=\"%d\" font-size=\"14\" fill=\"currentColor\">%s</text>",
                    NAMES - 8,
                    top + 19,
                    escaped(bar.name()),
                    NAMES,
                    top + 5,
                    width,
                    ROW - 10,
                    NAMES + width + 6,
                    top + 19,
                    number(bar.value())));
        }
        return svg.append("</svg>").toString();
    }

    /** Without a point where it is whole; never as nothing where it is something. */
    public static String number(double value) {
        if (value == Math.rint(value)) {
            return String.valueOf((long) value);
        }
        return value > 0 && value < SMALLEST ? "<" + SMALLEST : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
