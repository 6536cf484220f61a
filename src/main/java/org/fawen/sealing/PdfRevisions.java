package org.fawen.sealing;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What was added to a PDF after a seal: other seals, or something that nobody sealed. */
final class PdfRevisions {

    /** What a further seal may write into the document and its form. */
    private static final Set<COSName> MAY_CHANGE =
            Set.of(COSName.V, COSName.AP, COSName.RECT, COSName.F, COSName.SIG_FLAGS, COSName.DR);

    private PdfRevisions() {}

    /** @throws SealBroken when the later document changes an object of the earlier one that is no seal's */
    static void requireSealsOnly(byte[] earlier, PDDocument later) throws IOException, SealBroken {
        try (var before = Loader.loadPDF(earlier)) {
            for (var key : before.getDocument().getXrefTable().keySet()) {
                var was = before.getDocument().getObjectFromPool(key).getObject();
                var is = later.getDocument().getObjectFromPool(key).getObject();
                if (was != null && !same(was, is, true)) {
                    throw new SealBroken("changed-later", key.toString());
                }
            }
        }
    }

    private static boolean same(COSBase was, COSBase is, boolean top) throws IOException {
        if (was instanceof COSObject reference) {
            return is instanceof COSObject other
                    && reference.getKey() != null
                    && reference.getKey().equals(other.getKey());
        }
        if (was instanceof COSDictionary dictionary) {
            return is instanceof COSDictionary other && sameEntries(dictionary, other, top);
        }
        if (was instanceof COSArray array) {
            if (!(is instanceof COSArray other) || array.size() != other.size()) {
                return false;
            }
            for (var i = 0; i < array.size(); i++) {
                if (!same(array.get(i), other.get(i), false)) {
                    return false;
                }
            }
            return true;
        }
        return was.equals(is);
    }

    private static boolean sameEntries(COSDictionary was, COSDictionary is, boolean top) throws IOException {
        var seal = COSName.SIG.equals(was.getCOSName(COSName.FT)) || was.containsKey(COSName.FIELDS);
        for (var name : was.keySet()) {
            if (seal && MAY_CHANGE.contains(name)) {
                continue;
            }
            var value = is.getItem(name);
            if (value == null || !same(was.getItem(name), value, false)) {
                return false;
            }
        }
        if (!seal && was.size() != is.size()) {
            return false;
        }
        return !(was instanceof COSStream stream)
                || is instanceof COSStream other
                        && java.util.Arrays.equals(
                                stream.createRawInputStream().readAllBytes(),
                                other.createRawInputStream().readAllBytes());
    }
}
