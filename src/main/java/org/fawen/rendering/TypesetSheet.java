package org.fawen.rendering;

import org.fawen.rendering.layout.DisplayList;
import org.fawen.rendering.pdf.PdfWriter;
import org.fawen.rendering.preview.PagePicture;

/** A typeset 发文稿纸 or list. The same sheet gives the same bytes. */
public final class TypesetSheet {

    private final String title;
    private final DisplayList list;

    TypesetSheet(String title, DisplayList list) {
        this.title = title;
        this.list = list;
    }

    public int pages() {
        return list.pages().size();
    }

    /** PDF/A-2a and PDF/UA-1. */
    public byte[] pdf() {
        return PdfWriter.write(list, title, "urn:fawen:sheet", null, false);
    }

    /** A page as PNG; pages count from 0. */
    public byte[] png(int page, int dotsPerInch) {
        return PagePicture.png(list.pages().get(page), dotsPerInch);
    }
}
