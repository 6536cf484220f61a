package org.fawen.rendering;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.fawen.rendering.fonts.FontRole;
import org.fawen.rendering.fonts.FontSet;
import org.fawen.rendering.layout.TypeArea;

/** Draws a round seal as one outline in a square of side 1, y downwards: ring, organ on the arc, star, a line below. */
final class SealDrawing {

    private static final double RING = 0.028;
    private static final double STAR = 0.15;
    private static final double STAR_INNER = 0.0573;
    private static final int STAR_CORNERS = 5;
    /** Angle over which the organ's name is spread when it is long, in degrees. */
    private static final double ARC = 250;
    /** Angle from character to character when the name is short. */
    private static final double PACE = 30;

    private static final double NAME_SIZE = 0.125;
    private static final double NAME_RADIUS = 0.345;
    private static final double LINE_SIZE = 0.075;
    private static final double LINE_BELOW = 0.3;
    private static final double CENTRE = 0.5;
    private static final double STAMP_SIZE = 0.32;

    private final FontSet fonts;
    private final Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);

    private SealDrawing(FontSet fonts) {
        this.fonts = fonts;
    }

    /** @param line small words below the star; empty leaves them out */
    static Path2D seal(FontSet fonts, String organ, String line) {
        var picture = new SealDrawing(fonts);
        picture.ring();
        picture.star();
        picture.name(organ);
        picture.line(line);
        return picture.outline;
    }

    /** The stamp of a signer (签名章): the name in 楷体 across the middle of the square. */
    static Path2D stamp(FontSet fonts, String name) {
        var picture = new SealDrawing(fonts);
        var characters = name.codePoints().toArray();
        var size = Math.min(STAMP_SIZE, 1.0 / Math.max(1, characters.length));
        for (var i = 0; i < characters.length; i++) {
            var x = CENTRE + (i - characters.length / 2.0) * size;
            var place = AffineTransform.getTranslateInstance(x, CENTRE + size * (TypeArea.ASCENT - CENTRE));
            picture.glyph(FontRole.KAI, characters[i], size, place);
        }
        return picture.outline;
    }

    private void ring() {
        outline.append(new Ellipse2D.Double(0, 0, 1, 1), false);
        // Mirrored, so that it turns the other way and cuts the disc out.
        var inner = AffineTransform.getTranslateInstance(1, 0);
        inner.scale(-1, 1);
        outline.append(
                inner.createTransformedShape(new Ellipse2D.Double(RING, RING, 1 - 2 * RING, 1 - 2 * RING)), false);
    }

    private void star() {
        for (var corner = 0; corner < 2 * STAR_CORNERS; corner++) {
            var angle = -Math.PI / 2 + corner * Math.PI / STAR_CORNERS;
            var radius = corner % 2 == 0 ? STAR : STAR_INNER;
            var x = CENTRE + radius * Math.cos(angle);
            var y = CENTRE + radius * Math.sin(angle);
            if (corner == 0) {
                outline.moveTo(x, y);
            } else {
                outline.lineTo(x, y);
            }
        }
        outline.closePath();
    }

    private void name(String organ) {
        var characters = organ.codePoints().toArray();
        var pace = Math.min(PACE, ARC / Math.max(1, characters.length - 1));
        var size = NAME_SIZE * Math.min(1, pace / (PACE * 2 / 3));
        for (var i = 0; i < characters.length; i++) {
            var angle = Math.toRadians((i - (characters.length - 1) / 2.0) * pace);
            var place = AffineTransform.getRotateInstance(angle, CENTRE, CENTRE);
            place.translate(CENTRE - size / 2, CENTRE - NAME_RADIUS);
            glyph(characters[i], size, place);
        }
    }

    private void line(String words) {
        var characters = words.codePoints().toArray();
        for (var i = 0; i < characters.length; i++) {
            var x = CENTRE + (i - characters.length / 2.0) * LINE_SIZE;
            glyph(characters[i], LINE_SIZE, AffineTransform.getTranslateInstance(x, CENTRE + LINE_BELOW));
        }
    }

    /** @param place of the glyph's baseline */
    private void glyph(int character, double size, AffineTransform place) {
        glyph(FontRole.XIAOBIAOSONG, character, size, place);
    }

    private void glyph(FontRole font, int character, double size, AffineTransform place) {
        var shown = fonts.shown(font, character);
        place.scale(size, -size);
        outline.append(place.createTransformedShape(fonts.faceFor(font, shown).outline(shown)), false);
    }
}
