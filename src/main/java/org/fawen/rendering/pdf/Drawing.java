package org.fawen.rendering.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.fawen.rendering.fonts.Typeface;
import org.fawen.rendering.layout.DisplayList;
import org.fawen.rendering.layout.Element;
import org.fawen.rendering.layout.Op;
import org.fawen.rendering.layout.Page;
import org.fawen.rendering.layout.TypeArea;
import org.jspecify.annotations.Nullable;

/** Draws pages; what belongs to no element becomes an artifact. */
final class Drawing {

    private static final double HAIR = 0.01;
    private static final COSName TABS = COSName.getPDFName("Tabs");

    private final PDDocument document;
    private final Structure structure;
    private final Insets insets;
    private final Map<Typeface, PDType0Font> fonts = new IdentityHashMap<>();

    Drawing(PDDocument document, DisplayList list, Structure structure, Insets insets) throws IOException {
        this.document = document;
        this.structure = structure;
        this.insets = insets;
        for (var page : list.pages()) {
            for (var op : page.ops()) {
                if (op instanceof Op.Glyphs glyphs && !fonts.containsKey(glyphs.face())) {
                    fonts.put(
                            glyphs.face(),
                            PDType0Font.load(document, glyphs.face().font(), true));
                }
            }
        }
    }

    void draw(Page source) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        page.getCOSObject().setItem(TABS, COSName.S);
        page.setStructParents(structure.nextKey());
        var marks = new COSArray();
        try (var stream = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
            var open = false;
            Element current = null;
            for (var op : source.ops()) {
                if (!open || op.element() != current) {
                    if (open) {
                        stream.endMarkedContent();
                    }
                    current = op.element();
                    begin(stream, page, marks, current);
                    open = true;
                }
                draw(stream, op);
            }
            if (open) {
                stream.endMarkedContent();
            }
        }
        structure.add(marks);
    }

    private void begin(PDPageContentStream stream, PDPage page, COSArray marks, @Nullable Element element)
            throws IOException {
        if (element == null) {
            stream.beginMarkedContent(COSName.ARTIFACT);
            return;
        }
        var properties = new COSDictionary();
        properties.setInt(COSName.MCID, marks.size());
        stream.beginMarkedContent(COSName.getPDFName(element.role()), PDPropertyList.create(properties));
        structure.refer(element, page, marks);
    }

    private void draw(PDPageContentStream stream, Op op) throws IOException {
        switch (op) {
            case Op.Glyphs glyphs -> text(stream, glyphs);
            case Op.Rule rule -> {
                stream.setStrokingColor(part(rule.ink(), 16), part(rule.ink(), 8), part(rule.ink(), 0));
                stream.setLineWidth((float) rule.thickness());
                stream.moveTo((float) rule.x1(), up(rule.y1()));
                stream.lineTo((float) rule.x2(), up(rule.y2()));
                stream.stroke();
            }
            case Op.Inset inset -> insets.draw(stream, inset);
        }
    }

    private void text(PDPageContentStream stream, Op.Glyphs glyphs) throws IOException {
        var font = fonts.get(glyphs.face());
        if (font == null) {
            throw new IllegalStateException(
                    "A font that was not announced: " + glyphs.face().name());
        }
        var characters = glyphs.text().codePoints().toArray();
        var extra = new double[characters.length];
        for (var i = 0; i < characters.length; i++) {
            extra[i] = glyphs.advances()[i] - glyphs.face().advance(characters[i]) * glyphs.size();
        }
        // Most gaps of a line are equal: they become its character spacing, the others are adjusted one by one.
        var spacing = extra[characters.length / 2];
        stream.beginText();
        stream.setFont(font, (float) glyphs.size());
        stream.setCharacterSpacing((float) spacing);
        stream.setNonStrokingColor(part(glyphs.ink(), 16), part(glyphs.ink(), 8), part(glyphs.ink(), 0));
        stream.setTextMatrix(
                glyphs.turned()
                        ? new Matrix(0, 1, -1, 0, (float) glyphs.x(), up(glyphs.baseline()))
                        : Matrix.getTranslateInstance((float) glyphs.x(), up(glyphs.baseline())));
        stream.showTextWithPositioning(
                pieces(characters, extra, spacing, glyphs.size()).toArray());
        stream.endText();
    }

    private static List<Object> pieces(int[] characters, double[] extra, double spacing, double size) {
        var pieces = new ArrayList<Object>();
        var run = new StringBuilder();
        var owed = 0.0;
        for (var i = 0; i < characters.length; i++) {
            run.appendCodePoint(characters[i]);
            owed += extra[i] - spacing;
            if (Math.abs(owed) > HAIR && i < characters.length - 1) {
                pieces.add(run.toString());
                run.setLength(0);
                pieces.add((float) (-owed * 1000 / size));
                owed = 0;
            }
        }
        pieces.add(run.toString());
        return pieces;
    }

    static float up(double y) {
        return (float) (TypeArea.PAGE_HEIGHT - y);
    }

    private static float part(int ink, int shift) {
        return (ink >> shift & 0xFF) / 255f;
    }
}
