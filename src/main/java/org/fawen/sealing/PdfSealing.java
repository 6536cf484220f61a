package org.fawen.sealing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.fawen.rendering.SealPlace;
import org.jspecify.annotations.Nullable;

/** Seals a PDF as PAdES, one signature after the other, each in the field the typesetter left for it. */
public final class PdfSealing {

    private static final String SUB_FILTER = "ETSI.CAdES.detached";
    /** Room for certificates and a time-stamp. */
    private static final int CONTAINER = 16 * 1024;

    private PdfSealing() {}

    /**
     * The sealed file.
     *
     * @param pdf with an empty field {@code seal1}, {@code seal2} … for each place
     * @param seals one for each place, in their order
     * @param reason stands in each signature, such as the hash of the text
     * @param stamps none leaves the time to our own clock
     */
    public static byte[] seal(
            byte[] pdf,
            List<SealPlace> places,
            List<OrganSeal> seals,
            String reason,
            Instant at,
            @Nullable TimeStamps stamps) {
        var sealed = pdf;
        for (var i = 0; i < places.size(); i++) {
            sealed = seal(sealed, "seal" + (i + 1), places.get(i).page(), seals.get(i), reason, at, stamps);
        }
        return sealed;
    }

    private static byte[] seal(
            byte[] pdf,
            String fieldName,
            int page,
            OrganSeal seal,
            String reason,
            Instant at,
            @Nullable TimeStamps stamps) {
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            var field = field(document, fieldName);
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName(SUB_FILTER));
            signature.setName(seal.organ());
            signature.setReason(reason);
            signature.setSignDate(calendar(at));
            options.setPage(page);
            options.setPreferredSignatureSize(CONTAINER);
            options.setVisualSignature(SealAppearance.of(document, page, field, seal));
            field.getCOSObject().setItem(COSName.V, signature);
            field.getCOSObject().setNeedToBeUpdated(true);
            document.addSignature(
                    signature, content -> CmsSignature.over(content.readAllBytes(), seal.forPdf(), stamps), options);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PDSignatureField field(PDDocument document, String name) {
        var form = document.getDocumentCatalog().getAcroForm();
        if (form != null && form.getField(name) instanceof PDSignatureField field) {
            return field;
        }
        throw new IllegalArgumentException("The file has no signature field " + name);
    }

    private static Calendar calendar(Instant at) {
        var calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
        calendar.setTime(Date.from(at));
        return calendar;
    }
}
