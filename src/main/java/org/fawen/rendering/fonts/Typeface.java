package org.fawen.rendering.fonts;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** One parsed TrueType font, shared between threads. Lengths are in em. */
public final class Typeface {

    private static final int BASIC_PLANE = 0x10000;
    private static final float UNKNOWN = -1;

    private final FontRole role;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int unitsPerEm;
    private final float[] advances = new float[BASIC_PLANE];
    private final Map<Integer, GeneralPath> outlines = new ConcurrentHashMap<>();

    Typeface(FontRole role, TrueTypeFont font) throws IOException {
        this.role = role;
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        Arrays.fill(advances, UNKNOWN);
    }

    public FontRole role() {
        return role;
    }

    public TrueTypeFont font() {
        return font;
    }

    /** The PostScript name. */
    public String name() {
        try {
            return font.getName();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /** The advance width of a character, in em. Racing threads compute the same value. */
    public float advance(int codePoint) {
        if (codePoint >= BASIC_PLANE) {
            return read(codePoint);
        }
        var known = advances[codePoint];
        if (known != UNKNOWN) {
            return known;
        }
        return advances[codePoint] = read(codePoint);
    }

    private float read(int codePoint) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(codePoint)) / (float) unitsPerEm;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The outline of a character in em, baseline at 0, y upwards. It is shared: do not change it. */
    public GeneralPath outline(int codePoint) {
        return outlines.computeIfAbsent(codePoint, this::readOutline);
    }

    private GeneralPath readOutline(int codePoint) {
        try {
            var glyph = font.getGlyph().getGlyph(characters.getGlyphId(codePoint));
            var path = glyph == null ? new GeneralPath() : new GeneralPath(glyph.getPath());
            path.transform(java.awt.geom.AffineTransform.getScaleInstance(1.0 / unitsPerEm, 1.0 / unitsPerEm));
            return path;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
