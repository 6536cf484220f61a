package org.fawen.sealing;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.fawen.rendering.SealPicture;

/** What is seen where a seal is: its outline in red or its picture, through which the words below can still be read. */
final class SealAppearance {

    private static final float[] RED = {0xE6 / 255f, 0, 0x12 / 255f};

    private SealAppearance() {}

    /** A document with nothing but the field, from which the library takes the appearance. */
    static InputStream of(PDDocument sealed, int pageNumber, PDSignatureField field, OrganSeal seal)
            throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(sealed.getPage(pageNumber).getMediaBox()));
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            form.setSignaturesExist(true);
            form.setAppendOnly(true);
            form.getCOSObject().setDirect(true);
            var copy = new PDSignatureField(form);
            form.getFields().add(copy);
            copy.setAlternateFieldName(field.getAlternateFieldName());
            var rectangle = field.getWidgets().getFirst().getRectangle();
            var widget = copy.getWidgets().getFirst();
            widget.setRectangle(rectangle);
            widget.setPrinted(true);
            var dictionary = new PDAppearanceDictionary();
            dictionary.getCOSObject().setDirect(true);
            dictionary.setNormalAppearance(drawn(document, rectangle, seal.picture()));
            widget.setAppearance(dictionary);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return new ByteArrayInputStream(out.toByteArray());
        }
    }

    private static PDAppearanceStream drawn(PDDocument document, PDRectangle rectangle, SealPicture picture)
            throws IOException {
        var appearance = new PDAppearanceStream(document);
        appearance.setBBox(new PDRectangle(rectangle.getWidth(), rectangle.getHeight()));
        appearance.setResources(new PDResources());
        try (var stream = new PDPageContentStream(document, appearance)) {
            var through = new PDExtendedGraphicsState();
            through.setBlendMode(BlendMode.MULTIPLY);
            stream.setGraphicsStateParameters(through);
            var image = picture.image();
            if (image.isPresent()) {
                stream.drawImage(
                        LosslessFactory.createFromImage(document, image.get()),
                        0,
                        0,
                        rectangle.getWidth(),
                        rectangle.getHeight());
                return appearance;
            }
            stream.setNonStrokingColor(RED[0], RED[1], RED[2]);
            var place = AffineTransform.getTranslateInstance(0, rectangle.getHeight());
            place.scale(rectangle.getWidth(), -rectangle.getHeight());
            trace(stream, picture.outline().getPathIterator(place));
            stream.fill();
        }
        return appearance;
    }

    private static void trace(PDPageContentStream stream, PathIterator path) throws IOException {
        var p = new float[6];
        var x = 0f;
        var y = 0f;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> stream.moveTo(x = p[0], y = p[1]);
                case PathIterator.SEG_LINETO -> stream.lineTo(x = p[0], y = p[1]);
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves only.
                    stream.curveTo(
                            x + 2 * (p[0] - x) / 3,
                            y + 2 * (p[1] - y) / 3,
                            p[2] + 2 * (p[0] - p[2]) / 3,
                            p[3] + 2 * (p[1] - p[3]) / 3,
                            x = p[2],
                            y = p[3]);
                }
                case PathIterator.SEG_CUBICTO -> stream.curveTo(p[0], p[1], p[2], p[3], x = p[4], y = p[5]);
                default -> stream.closePath();
            }
        }
    }
}
