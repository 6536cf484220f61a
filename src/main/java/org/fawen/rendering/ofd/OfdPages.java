package org.fawen.rendering.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.fawen.rendering.layout.Op;
import org.fawen.rendering.layout.Page;
import org.fawen.rendering.layout.TypeArea;
import org.fawen.rendering.pdf.AttachedPictures;

/** The pages of the package: text objects with explicit advances, paths, and pages of attached files as pictures. */
final class OfdPages {

    /** A text object's box is this much higher than its type. */
    private static final double LEADING = 1.12;

    private final OfdFonts fonts;
    private final Package parts;
    private final Ids ids;
    private final StringBuilder index = new StringBuilder();
    private final StringBuilder pictures = new StringBuilder();
    private int count;

    OfdPages(OfdFonts fonts, Package parts, Ids ids) {
        this.fonts = fonts;
        this.parts = parts;
        this.ids = ids;
    }

    void write(Page page) throws IOException {
        var file = "Pages/Page_" + count++ + "/Content.xml";
        index.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(ids.nextPage(), file));
        var xml = new StringBuilder("<ofd:Page" + OfdWriter.NAMESPACE + "><ofd:Content><ofd:Layer Type=\"Body\" ID=\""
                + ids.next() + "\">");
        for (var op : page.ops()) {
            switch (op) {
                case Op.Glyphs glyphs -> text(xml, glyphs);
                case Op.Rule rule -> rule(xml, rule);
                case Op.Inset inset -> picture(xml, inset);
            }
        }
        parts.put("Doc_0/" + file, xml + "</ofd:Layer></ofd:Content></ofd:Page>");
    }

    String index() {
        return index.toString();
    }

    String resources() {
        var media = pictures.isEmpty() ? "" : "<ofd:MultiMedias>" + pictures + "</ofd:MultiMedias>";
        return "<ofd:Res%s BaseLoc=\"Res\">%s</ofd:Res>".formatted(OfdWriter.NAMESPACE, media);
    }

    private void text(StringBuilder xml, Op.Glyphs glyphs) {
        var ascent = glyphs.size() * TypeArea.ASCENT;
        xml.append("<ofd:TextObject ID=\"").append(ids.next()).append("\" Boundary=\"");
        if (glyphs.turned()) {
            // The box is that of the page; inside it a quarter turn against the clock, about its lower left corner.
            var length = glyphs.width() + 1;
            box(xml, glyphs.x() - ascent, glyphs.baseline() - length, glyphs.size() * LEADING, length);
            xml.append("\" CTM=\"0 -1 1 0 0 ").append(Xml.mm(length));
        } else {
            box(xml, glyphs.x(), glyphs.baseline() - ascent, glyphs.width() + 1, glyphs.size() * LEADING);
        }
        xml.append("\" Font=\"")
                .append(fonts.id(glyphs.face()))
                .append("\" Size=\"")
                .append(Xml.mm(glyphs.size()))
                .append("\"><ofd:FillColor Value=\"")
                .append(Xml.colour(glyphs.ink()))
                .append("\"/><ofd:TextCode X=\"0\" Y=\"")
                .append(Xml.mm(ascent))
                .append('"');
        if (glyphs.advances().length > 1) {
            xml.append(" DeltaX=\"");
            for (var i = 0; i < glyphs.advances().length - 1; i++) {
                xml.append(i > 0 ? " " : "").append(Xml.mm(glyphs.advances()[i]));
            }
            xml.append('"');
        }
        xml.append('>').append(Xml.escaped(glyphs.text())).append("</ofd:TextCode></ofd:TextObject>");
    }

    private void rule(StringBuilder xml, Op.Rule rule) {
        var half = rule.thickness() / 2;
        var left = Math.min(rule.x1(), rule.x2());
        var top = Math.min(rule.y1(), rule.y2());
        var width = Math.abs(rule.x1() - rule.x2());
        var height = Math.abs(rule.y1() - rule.y2());
        xml.append("<ofd:PathObject ID=\"").append(ids.next()).append("\" Boundary=\"");
        box(xml, left - half, top - half, width + rule.thickness(), height + rule.thickness());
        xml.append("\" LineWidth=\"%s\"><ofd:StrokeColor Value=\"%s\"/>"
                        .formatted(Xml.mm(rule.thickness()), Xml.colour(rule.ink())))
                .append("<ofd:AbbreviatedData>M %s %s L %s %s</ofd:AbbreviatedData></ofd:PathObject>"
                        .formatted(Xml.mm(half), Xml.mm(half), Xml.mm(half + width), Xml.mm(half + height)));
    }

    private void picture(StringBuilder xml, Op.Inset inset) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(AttachedPictures.of(inset.page()), "png", png);
        var id = ids.next();
        var file = "picture_" + id + ".png";
        parts.put("Doc_0/Res/" + file, png.toByteArray());
        pictures.append("<ofd:MultiMedia ID=\"%d\" Type=\"Image\"><ofd:MediaFile>%s</ofd:MediaFile></ofd:MultiMedia>"
                .formatted(id, file));
        xml.append("<ofd:ImageObject ID=\"").append(ids.next()).append("\" Boundary=\"");
        box(xml, inset.x(), inset.y(), inset.width(), inset.height());
        xml.append("\" CTM=\"%s 0 0 %s 0 0\" ResourceID=\"%d\"/>"
                .formatted(Xml.mm(inset.width()), Xml.mm(inset.height()), id));
    }

    private static void box(StringBuilder xml, double x, double y, double width, double height) {
        xml.append(Xml.mm(x))
                .append(' ')
                .append(Xml.mm(y))
                .append(' ')
                .append(Xml.mm(width))
                .append(' ')
                .append(Xml.mm(height));
    }
}
