package org.fawen.rendering.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.fawen.rendering.layout.DisplayList;
import org.jspecify.annotations.Nullable;

/** Writes a display list as an OFD package; equal documents give equal bytes. */
public final class OfdWriter {

    static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private OfdWriter() {}

    /**
     * The package's bytes.
     *
     * @param identifier names the text of which it is a picture: its hash, which stands in the document's information
     * @param date 成文日期, or none
     */
    public static byte[] write(DisplayList list, String title, String identifier, @Nullable LocalDate date) {
        try (var out = new ByteArrayOutputStream()) {
            var parts = new Package(out);
            var ids = new Ids();
            var fonts = OfdFonts.write(list, parts, ids);
            var pages = new OfdPages(fonts, parts, ids);
            for (var page : list.pages()) {
                pages.write(page);
            }
            parts.put("Doc_0/PublicRes.xml", fonts.resources());
            parts.put("Doc_0/DocumentRes.xml", pages.resources());
            parts.put("Doc_0/Document.xml", document(list, pages.index(), ids));
            parts.put("OFD.xml", entry(title, identifier, date));
            parts.finish();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String document(DisplayList list, String pages, Ids ids) {
        var outlines = new StringBuilder();
        for (var bookmark : list.bookmarks()) {
            outlines.append("<ofd:OutlineElem Title=\"%s\"><ofd:Actions><ofd:Action Event=\"CLICK\"><ofd:Goto>"
                            .formatted(Xml.escaped(bookmark.words())))
                    .append("<ofd:Dest Type=\"XYZ\" PageID=\"%d\" Left=\"0\" Top=\"%s\" Zoom=\"0\"/>"
                            .formatted(ids.page(bookmark.page()), Xml.mm(bookmark.y())))
                    .append("</ofd:Goto></ofd:Action></ofd:Actions></ofd:OutlineElem>");
        }
        return "<ofd:Document%s><ofd:CommonData><ofd:MaxUnitID>%d</ofd:MaxUnitID><ofd:PageArea>"
                        .formatted(NAMESPACE, ids.last())
                + "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                + "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>"
                + "</ofd:CommonData><ofd:Pages>" + pages + "</ofd:Pages>"
                + (outlines.isEmpty() ? "" : "<ofd:Outlines>" + outlines + "</ofd:Outlines>")
                + "</ofd:Document>";
    }

    private static String entry(String title, String identifier, @Nullable LocalDate date) {
        var id = UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return "<ofd:OFD%s Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>%s</ofd:DocID>"
                        .formatted(NAMESPACE, id)
                + "<ofd:Title>" + Xml.escaped(title) + "</ofd:Title>"
                + (date == null ? "" : "<ofd:CreationDate>" + date + "</ofd:CreationDate>")
                + "<ofd:Creator>Fawen</ofd:Creator><ofd:CustomDatas><ofd:CustomData Name=\"content\">"
                + Xml.escaped(identifier)
                + "</ofd:CustomData></ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                + "</ofd:DocBody></ofd:OFD>";
    }
}
