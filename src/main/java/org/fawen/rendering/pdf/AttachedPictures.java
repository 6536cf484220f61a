package org.fawen.rendering.pdf;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.fawen.rendering.AttachedFile;
import org.fawen.rendering.layout.AttachedPage;

/** Pages of attached files as opaque pictures, wide ones turned so that their head lies at the left. */
public final class AttachedPictures {

    private static final int DOTS_PER_INCH = 200;

    private AttachedPictures() {}

    /** @throws IOException when the file is damaged */
    public static BufferedImage of(AttachedPage page) throws IOException {
        var image = page.file().isPdf() ? rendered(page) : opaque(page.file());
        return image.getWidth() > image.getHeight() ? turned(image) : image;
    }

    private static BufferedImage rendered(AttachedPage page) throws IOException {
        try (var document = Loader.loadPDF(page.file().bytes())) {
            return new PDFRenderer(document).renderImageWithDPI(page.number(), DOTS_PER_INCH, ImageType.RGB);
        }
    }

    private static BufferedImage opaque(AttachedFile file) throws IOException {
        var image =
                AttachedFile.picture(file.bytes()).orElseThrow(() -> new IOException("Not a picture: " + file.title()));
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return plain;
    }

    /** A quarter turn against the clock. */
    private static BufferedImage turned(BufferedImage image) {
        var turned = new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_INT_RGB);
        var graphics = turned.createGraphics();
        var turn = AffineTransform.getTranslateInstance(0, image.getWidth());
        turn.rotate(-Math.PI / 2);
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return turned;
    }
}
