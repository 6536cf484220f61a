package org.fawen.rendering.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.fawen.rendering.layout.DisplayList;
import org.fawen.rendering.layout.Op;
import org.jspecify.annotations.Nullable;

/** Writes a display list as one PDF file. */
public final class PdfWriter {

    private PdfWriter() {}

    /**
     * The file's bytes.
     *
     * @param identifier names the text of which it is a picture: its hash, which stands in the file's metadata
     * @param date 成文日期, or none
     * @param sealFields whether an empty signature field {@code seal1}, {@code seal2} … waits at each seal's place: a
     *     field that is made while sealing would break PDF/UA-1 (7.18)
     */
    public static byte[] write(
            DisplayList list, String title, String identifier, @Nullable LocalDate date, boolean sealFields) {
        try (var document = new PDDocument();
                var insets = new Insets(document)) {
            document.setVersion(1.7f);
            catalog(document);
            var structure = new Structure(document, list.structure());
            var drawing = new Drawing(document, list, structure, insets);
            for (var page : list.pages()) {
                drawing.draw(page);
            }
            if (sealFields) {
                SealFields.add(document, list.seals(), structure);
            }
            structure.finish();
            Bookmarks.add(document, list.bookmarks());
            Metadata.add(document, title, identifier, date);
            document.setDocumentId(identity(list, title));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void catalog(PDDocument document) {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    /** From the text, not from a clock: equal documents have equal bytes. */
    private static long identity(DisplayList list, String title) {
        var checksum = new CRC32();
        checksum.update(title.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (var page : list.pages()) {
            for (var op : page.ops()) {
                if (op instanceof Op.Glyphs glyphs) {
                    checksum.update(glyphs.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }
        return checksum.getValue();
    }
}
