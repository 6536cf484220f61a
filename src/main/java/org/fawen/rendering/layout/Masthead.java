package org.fawen.rendering.layout;

import java.util.List;
import org.fawen.rendering.fonts.FontRole;

/**
 * 发文机关标志 (GB/T 9704-2012 7.2.4): 小标宋 in red. A long name is set smaller, a very long one in two lines; joint
 * issuers stand below each other, equally wide, the lead organ first, with 文件 at the right in the middle.
 */
final class Masthead {

    private static final double LARGEST = 54;
    private static final double SMALLEST_ON_ONE_LINE = 26;
    private static final double LARGEST_STACKED = 38;
    private static final double STACK_PITCH = 1.35;
    private static final double TALLEST = 62 * TypeArea.MM;
    private static final double GAP = 0.35;
    private static final int SHORT = 9;
    private static final double SPREAD = 0.22;

    private final Canvas canvas;
    private final Composer composer;
    private final Element section;
    private final String role;

    Masthead(Canvas canvas, Composer composer, Element section) {
        this(canvas, composer, section, "P");
    }

    /** @param role H1 where the words in red are the document's title */
    Masthead(Canvas canvas, Composer composer, Element section, String role) {
        this.canvas = canvas;
        this.composer = composer;
        this.section = section;
        this.role = role;
    }

    /**
     * Draws one or several organs.
     *
     * @param word 文件, 令 or nothing
     * @return the foot, from the top of the page
     */
    double organs(List<String> organs, String word, double top) {
        if (organs.size() > 1) {
            return stacked(organs, word, top);
        }
        var name = organs.getFirst();
        if (width(name + word, SMALLEST_ON_ONE_LINE) <= TypeArea.WIDTH) {
            return single(name + word, top);
        }
        var half = TypeArea.WIDTH / SMALLEST_ON_ONE_LINE;
        return stacked(TitleDivision.lines(name, List.of(), half), word, top);
    }

    /** One line, as large as fits. */
    double single(String words, double top) {
        // A short name would look lost in the middle: its characters stand apart.
        var gaps = words.length() < SHORT ? words.length() - 1 : 0;
        var size = Math.min(LARGEST, TypeArea.WIDTH / (width(words, 1) + gaps * SPREAD));
        var line = composer.single(words, FontRole.XIAOBIAOSONG, size);
        for (var i = 0; i < Math.min(gaps, line.glyphs().size() - 1); i++) {
            line.advances()[i] += size * SPREAD;
        }
        canvas.centred(inRed(line), top, size, section.add(role));
        return top + size;
    }

    private double stacked(List<String> names, String word, double top) {
        var widest = names.stream().mapToDouble(name -> width(name, 1)).max().orElse(1);
        var beside = word.isEmpty() ? 0 : GAP + width(word, 1);
        var size = Math.min(LARGEST_STACKED, TypeArea.WIDTH / (widest + beside));
        size = Math.min(size, TALLEST / (1 + (names.size() - 1) * STACK_PITCH));
        var left = TypeArea.LEFT + (TypeArea.WIDTH - (widest + beside) * size) / 2;
        var y = top;
        var element = section.add(role);
        for (var name : names) {
            canvas.text(inRed(spread(name, widest * size, size)), left, y, size, element);
            y += size * STACK_PITCH;
        }
        var foot = y - size * STACK_PITCH + size;
        if (!word.isEmpty()) {
            var line = composer.single(word, FontRole.XIAOBIAOSONG, size);
            canvas.text(inRed(line), left + (widest + GAP) * size, (top + foot - size) / 2, size, element);
        }
        return foot;
    }

    private Line spread(String name, double width, double size) {
        var line = composer.single(name, FontRole.XIAOBIAOSONG, size);
        var gaps = line.glyphs().size() - 1;
        var missing = width - line.width();
        for (var i = 0; i < gaps; i++) {
            line.advances()[i] += missing / gaps;
        }
        return line;
    }

    private double width(String words, double size) {
        return composer.single(words, FontRole.XIAOBIAOSONG, size).width();
    }

    private static Line inRed(Line line) {
        return new Line(
                line.glyphs().stream()
                        .map(glyph -> new Glyph(glyph.face(), glyph.codePoint(), glyph.width(), glyph.lead(), Ink.RED))
                        .toList(),
                line.advances());
    }
}
