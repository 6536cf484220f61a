package org.fawen.rendering.preview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.fawen.rendering.layout.Ink;
import org.fawen.rendering.layout.Op;
import org.fawen.rendering.layout.Page;
import org.fawen.rendering.layout.TypeArea;
import org.fawen.rendering.pdf.AttachedPictures;

/** A page as PNG, drawn from the glyphs' outlines: no font of the machine takes part. */
public final class PagePicture {

    private static final int POINTS_PER_INCH = 72;

    private PagePicture() {}

    /** @param dotsPerInch 72 gives one pixel per point */
    public static byte[] png(Page page, int dotsPerInch) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(page, dotsPerInch), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static BufferedImage image(Page page, int dotsPerInch) {
        var scale = dotsPerInch / (double) POINTS_PER_INCH;
        var image = new BufferedImage(
                (int) Math.round(TypeArea.PAGE_WIDTH * scale),
                (int) Math.round(TypeArea.PAGE_HEIGHT * scale),
                hasColour(page) ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.scale(scale, scale);
        page.ops().forEach(op -> draw(graphics, op));
        graphics.dispose();
        return image;
    }

    /** Most pages have none: they take a third of the time and of the bytes. */
    private static boolean hasColour(Page page) {
        return page.ops().stream().anyMatch(op -> switch (op) {
            case Op.Glyphs glyphs -> glyphs.ink() == Ink.RED;
            case Op.Rule rule -> rule.ink() == Ink.RED;
            case Op.Inset inset -> true;
        });
    }

    private static void draw(Graphics2D graphics, Op op) {
        switch (op) {
            case Op.Glyphs glyphs -> text(graphics, glyphs);
            case Op.Rule rule -> {
                graphics.setColor(new Color(rule.ink()));
                graphics.setStroke(
                        new BasicStroke((float) rule.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                graphics.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
            }
            case Op.Inset inset -> inset(graphics, inset);
        }
    }

    private static void text(Graphics2D graphics, Op.Glyphs glyphs) {
        graphics.setColor(new Color(glyphs.ink()));
        var x = 0.0;
        var i = 0;
        for (var character : glyphs.text().codePoints().toArray()) {
            var place = AffineTransform.getTranslateInstance(glyphs.x(), glyphs.baseline());
            if (glyphs.turned()) {
                place.quadrantRotate(-1);
            }
            place.translate(x, 0);
            place.scale(glyphs.size(), -glyphs.size());
            graphics.fill(glyphs.face().outline(character).createTransformedShape(place));
            x += glyphs.advances()[i++];
        }
    }

    private static void inset(Graphics2D graphics, Op.Inset inset) {
        try {
            var image = AttachedPictures.of(inset.page());
            var place = AffineTransform.getTranslateInstance(inset.x(), inset.y());
            place.scale(inset.width() / image.getWidth(), inset.height() / image.getHeight());
            graphics.drawImage(image, place, null);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
