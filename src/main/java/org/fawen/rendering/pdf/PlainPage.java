package org.fawen.rendering.pdf;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Whether a foreign page can be taken into a PDF/A-2a file as it is: text in embedded fonts whose characters are known,
 * lines and fills in grey or RGB, nothing else. Everything that is not known to be harmless makes it a picture.
 */
final class PlainPage {

    /** Operators of text, paths and grey or RGB colour; no images, shadings, forms, CMYK or optional content. */
    private static final Set<String> HARMLESS = Set.of(
            "q", "Q", "cm", "w", "J", "j", "M", "d", "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B",
            "B*", "b", "b*", "n", "W", "W*", "BT", "ET", "Tc", "Tw", "Tz", "TL", "Tf", "Tr", "Ts", "Td", "TD", "Tm",
            "T*", "Tj", "TJ", "'", "\"", "g", "G", "rg", "RG", "gs");

    /** Entries of a graphics state that only say how lines look, and how opaque paint is. */
    private static final Set<COSName> HARMLESS_STATE = Set.of(
            COSName.TYPE,
            COSName.getPDFName("LW"),
            COSName.getPDFName("LC"),
            COSName.getPDFName("LJ"),
            COSName.getPDFName("ML"),
            COSName.getPDFName("D"),
            COSName.getPDFName("SA"));

    private static final Set<COSName> OPACITY = Set.of(COSName.getPDFName("CA"), COSName.getPDFName("ca"));

    private PlainPage() {}

    static boolean is(PDPage page) throws IOException {
        if (page.getRotation() != 0) {
            return false;
        }
        for (var token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator && !HARMLESS.contains(operator.getName())) {
                return false;
            }
        }
        var resources = page.getResources();
        return resources == null || plainFonts(resources) && plainStates(resources);
    }

    private static boolean plainStates(PDResources resources) {
        for (var name : resources.getExtGStateNames()) {
            var state = resources.getExtGState(name).getCOSObject();
            for (var entry : state.keySet()) {
                var plain = HARMLESS_STATE.contains(entry)
                        || OPACITY.contains(entry) && state.getFloat(entry) == 1
                        || entry.equals(COSName.BM) && COSName.NORMAL.equals(state.getCOSName(entry));
                if (!plain) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean plainFonts(PDResources resources) throws IOException {
        for (var name : resources.getFontNames()) {
            var font = resources.getFont(name);
            if (!(font instanceof PDType0Font) || !font.isEmbedded() || !knowsItsCharacters(font)) {
                return false;
            }
        }
        return true;
    }

    private static boolean knowsItsCharacters(PDFont font) {
        COSDictionary dictionary = font.getCOSObject();
        return dictionary.getDictionaryObject(COSName.TO_UNICODE) != null;
    }
}
