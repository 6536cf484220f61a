package org.fawen.rendering.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.layout.SetTable;

/** Writes a document as DOCX. It is a copy to work on; the official form is PDF or OFD. */
public final class DocxWriter {

    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DocxWriter() {}

    /**
     * Equal documents give equal bytes.
     *
     * @param tables how the tables were set, by the ids of their blocks
     */
    public static byte[] write(OfficialDocument document, Map<String, SetTable> tables) {
        try (var file = new XWPFDocument()) {
            DocxStyles.add(file);
            var letters = new Letters(file);
            new DocxHead(letters, document).write();
            new DocxBody(letters, document.attachments().size(), tables).write(document.content());
            new DocxEnd(letters, document).write();
            DocxPage.set(file, document.channel());
            var date = document.registration().documentDate();
            var made = Date.from((date == null ? FIXED : date.atStartOfDay()).toInstant(ZoneOffset.UTC));
            var properties = file.getProperties().getCoreProperties();
            properties.setTitle(document.content().title());
            properties.setCreator("Fawen");
            properties.setCreated(Optional.of(made));
            properties.setModified(Optional.of(made));
            var out = new ByteArrayOutputStream();
            file.write(out);
            return withFixedTimes(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The library notes the time of writing at each entry of the ZIP. */
    private static byte[] withFixedTimes(byte[] written) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(written));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(FIXED);
                to.putNextEntry(same);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
