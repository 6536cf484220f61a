package org.fawen.rendering.preview;

import java.awt.geom.PathIterator;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.fawen.rendering.fonts.Typeface;
import org.fawen.rendering.layout.Op;
import org.fawen.rendering.layout.Page;
import org.fawen.rendering.layout.TypeArea;

/** A page as SVG with the glyphs' outlines: sharp at every size, and independent of the reader's fonts. */
public final class PageSvg {

    private static final int INSET_DOTS_PER_INCH = 110;
    private static final int UNITS = 1000;

    private final StringBuilder outlines = new StringBuilder();
    private final StringBuilder drawing = new StringBuilder();
    private final Map<Key, String> names = new LinkedHashMap<>();

    private record Key(Typeface face, int character) {}

    private PageSvg() {}

    /** @param label read aloud instead of the picture */
    public static String of(Page page, String label) {
        var svg = new PageSvg();
        page.ops().forEach(op -> svg.draw(page, op));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" role="img" aria-label="%s">\
                <rect width="100%%" height="100%%" fill="#fff"/><defs>%s</defs>%s</svg>""".formatted(
                number(TypeArea.PAGE_WIDTH), number(TypeArea.PAGE_HEIGHT), escaped(label), svg.outlines, svg.drawing);
    }

    private void draw(Page page, Op op) {
        switch (op) {
            case Op.Glyphs glyphs -> text(glyphs);
            case Op.Rule rule ->
                drawing.append("<path d=\"M%s %sL%s %s\" stroke=\"#%06x\" stroke-width=\"%s\"/>"
                        .formatted(
                                number(rule.x1()),
                                number(rule.y1()),
                                number(rule.x2()),
                                number(rule.y2()),
                                rule.ink(),
                                number(rule.thickness())));
            case Op.Inset inset -> inset(page);
        }
    }

    private void text(Op.Glyphs glyphs) {
        drawing.append("<g fill=\"#%06x\" transform=\"translate(%s %s)%s scale(%s)\">"
                .formatted(
                        glyphs.ink(),
                        number(glyphs.x()),
                        number(glyphs.baseline()),
                        glyphs.turned() ? " rotate(-90)" : "",
                        number(glyphs.size() / UNITS)));
        var x = 0.0;
        var i = 0;
        for (var character : glyphs.text().codePoints().toArray()) {
            drawing.append("<use href=\"#")
                    .append(name(glyphs.face(), character))
                    .append("\" x=\"")
                    .append(Math.round(x * UNITS / glyphs.size()))
                    .append("\"/>");
            x += glyphs.advances()[i++];
        }
        drawing.append("</g>");
    }

    private String name(Typeface face, int character) {
        return names.computeIfAbsent(new Key(face, character), key -> {
            var name = "g" + names.size();
            outlines.append("<path id=\"").append(name).append("\" d=\"");
            outline(face, character);
            outlines.append("\"/>");
            return name;
        });
    }

    private void outline(Typeface face, int character) {
        var points = new double[6];
        for (var path = face.outline(character).getPathIterator(null); !path.isDone(); path.next()) {
            var kind = path.currentSegment(points);
            outlines.append("MLQCZ".charAt(kind));
            var coordinates = kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
            for (var i = 0; i < coordinates; i++) {
                var value = Math.round(points[i] * (i % 2 == 0 ? UNITS : -UNITS));
                outlines.append(i > 0 ? " " : "").append(value);
            }
        }
    }

    /** An attached page is shown as a picture of the whole page. */
    private void inset(Page page) {
        drawing.append("<image width=\"100%\" height=\"100%\" href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(PagePicture.png(page, INSET_DOTS_PER_INCH)))
                .append("\"/>");
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.5f", value);
        return text.replaceAll("\\.?0+$", "");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
