package org.fawen.rendering;

import java.util.List;
import org.fawen.notice.content.ContentHash;
import org.fawen.rendering.docx.DocxWriter;
import org.fawen.rendering.layout.DisplayList;
import org.fawen.rendering.ofd.OfdWriter;
import org.fawen.rendering.pdf.PdfWriter;
import org.fawen.rendering.preview.PagePicture;
import org.fawen.rendering.preview.PageSvg;

/** A typeset document, ready for every format. The same document gives the same bytes. */
public final class RedHeadDocument {

    /** Before the hash of the text in what a PDF and an OFD say of themselves. */
    public static final String IDENTIFIER = "urn:fawen:content:";

    private final OfficialDocument document;
    private final DisplayList list;

    RedHeadDocument(OfficialDocument document, DisplayList list) {
        this.document = document;
        this.list = list;
    }

    /** How many faces it has. */
    public int pages() {
        return list.pages().size();
    }

    /** Rare characters, missing facts, rules that could not be kept. */
    public List<Remark> remarks() {
        return list.remarks();
    }

    /** Where the seals belong. */
    public List<SealPlace> sealPlaces() {
        return list.seals();
    }

    /** PDF/A-2a and PDF/UA-1, without seal. */
    public byte[] pdf() {
        return pdf(false);
    }

    /** The same with an empty signature field {@code seal1} … at each seal's place, to be filled while sealing. */
    public byte[] pdfToSeal() {
        return pdf(true);
    }

    private byte[] pdf(boolean sealFields) {
        return PdfWriter.write(
                list,
                document.content().title(),
                identifier(),
                document.registration().documentDate(),
                sealFields);
    }

    /** OFD (GB/T 33190), without seal; pages of attached files are pictures in it. */
    public byte[] ofd() {
        return OfdWriter.write(
                list,
                document.content().title(),
                identifier(),
                document.registration().documentDate());
    }

    private String identifier() {
        return IDENTIFIER + ContentHash.of(document.content());
    }

    /** The editable copy; the official form is PDF or OFD. */
    public byte[] docx() {
        return DocxWriter.write(document, list.tables());
    }

    /** A page as PNG; pages count from 0. */
    public byte[] png(int page, int dotsPerInch) {
        return PagePicture.png(list.pages().get(page), dotsPerInch);
    }

    /** A page as SVG with outlines; pages count from 0. */
    public String svg(int page) {
        return PageSvg.of(
                list.pages().get(page),
                "%s，第%d页，共%d页".formatted(document.content().title(), page + 1, pages()));
    }
}
