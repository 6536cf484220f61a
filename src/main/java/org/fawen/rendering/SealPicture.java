package org.fawen.rendering;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.fawen.rendering.fonts.FontSet;
import org.fawen.rendering.layout.Ink;
import org.jspecify.annotations.Nullable;

/** What is seen where somebody seals, in a square: an outline filled with red, or a site's own picture. */
public final class SealPicture {

    /** 42 mm at 360 dpi. */
    private static final int SIDE = 600;

    private static final int OPAQUE = 255;

    private final Path2D outline;
    private final @Nullable BufferedImage image;

    private SealPicture(Path2D outline, @Nullable BufferedImage image) {
        this.outline = outline;
        this.image = image;
    }

    /** @param line small words below the star; empty leaves them out */
    static SealPicture of(FontSet fonts, String organ, String line) {
        return new SealPicture(SealDrawing.seal(fonts, organ, line), null);
    }

    /** The stamp of a signer (签名章). */
    static SealPicture ofSigner(FontSet fonts, String name) {
        return new SealPicture(SealDrawing.stamp(fonts, name), null);
    }

    /** A site's own picture; white becomes transparent where the picture has no transparency. */
    public static SealPicture ofImage(BufferedImage own) {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        var graphics = smooth(image);
        graphics.drawImage(own, 0, 0, SIDE, SIDE, null);
        graphics.dispose();
        if (!own.getColorModel().hasAlpha()) {
            makeWhiteTransparent(image);
        }
        return new SealPicture(new Path2D.Double(), image);
    }

    private static void makeWhiteTransparent(BufferedImage image) {
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < SIDE; x++) {
                var colour = new Color(image.getRGB(x, y));
                var darkest = Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue()));
                var alpha = OPAQUE - darkest;
                image.setRGB(
                        x,
                        y,
                        alpha == 0
                                ? 0
                                : new Color(
                                                pure(colour.getRed(), alpha),
                                                pure(colour.getGreen(), alpha),
                                                pure(colour.getBlue(), alpha),
                                                alpha)
                                        .getRGB());
            }
        }
    }

    /** The part of a colour that gives it when it lies on white with this alpha. */
    private static int pure(int part, int alpha) {
        return Math.max(0, (part - (OPAQUE - alpha)) * OPAQUE / alpha);
    }

    /** The outline, in a square of side 1, y downwards; empty where there is an image. It is shared, do not change it. */
    public Path2D outline() {
        return outline;
    }

    /** A site's own picture; it is shared, do not change it. */
    public Optional<BufferedImage> image() {
        return Optional.ofNullable(image);
    }

    /** As PNG on a transparent ground. */
    public byte[] png(int pixels) {
        var shown = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        var graphics = smooth(shown);
        graphics.setColor(new Color(Ink.RED));
        if (image != null) {
            graphics.drawImage(image, 0, 0, pixels, pixels, null);
        }
        graphics.scale(pixels, pixels);
        graphics.fill(outline);
        graphics.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(shown, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Graphics2D smooth(BufferedImage image) {
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return graphics;
    }
}
