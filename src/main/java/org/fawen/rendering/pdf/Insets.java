package org.fawen.rendering.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.util.Matrix;
import org.fawen.rendering.AttachedFile;
import org.fawen.rendering.layout.Op;

/** Sets pages of attached files into ours: as they are where that keeps PDF/A, else as pictures. */
final class Insets implements AutoCloseable {

    private static final float QUALITY = 0.9f;

    private final PDDocument document;
    private final Map<AttachedFile, PDDocument> sources = new IdentityHashMap<>();

    Insets(PDDocument document) {
        this.document = document;
    }

    void draw(PDPageContentStream stream, Op.Inset inset) throws IOException {
        var file = inset.page().file();
        if (file.isPdf()) {
            var source = source(file);
            var page = source.getPage(inset.page().number());
            if (!file.pages().get(inset.page().number()).isLandscape() && PlainPage.is(page)) {
                var form = new LayerUtility(document)
                        .importPageAsForm(source, inset.page().number());
                form.getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.STRUCT_PARENTS);
                form.getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.GROUP);
                var box = form.getBBox();
                stream.saveGraphicsState();
                stream.transform(new Matrix(
                        (float) inset.width() / box.getWidth(),
                        0,
                        0,
                        (float) inset.height() / box.getHeight(),
                        (float) inset.x(),
                        Drawing.up(inset.y() + inset.height())));
                stream.drawForm(form);
                stream.restoreGraphicsState();
                return;
            }
        }
        picture(stream, inset, AttachedPictures.of(inset.page()));
    }

    private void picture(PDPageContentStream stream, Op.Inset inset, BufferedImage image) throws IOException {
        var picture = JPEGFactory.createFromImage(document, image, QUALITY);
        stream.drawImage(
                picture, (float) inset.x(), Drawing.up(inset.y() + inset.height()), (float) inset.width(), (float)
                        inset.height());
    }

    private PDDocument source(AttachedFile file) throws IOException {
        var known = sources.get(file);
        if (known == null) {
            known = Loader.loadPDF(file.bytes());
            sources.put(file, known);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        for (var source : sources.values()) {
            source.close();
        }
    }
}
