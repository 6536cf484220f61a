package org.fawen.rendering.pdf;

import java.util.ArrayDeque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.fawen.rendering.layout.Bookmark;

/** The outline a reader shows beside the pages. */
final class Bookmarks {

    private record Open(int level, PDOutlineNode node) {}

    private Bookmarks() {}

    static void add(PDDocument document, List<Bookmark> bookmarks) {
        if (bookmarks.isEmpty()) {
            return;
        }
        var outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        var open = new ArrayDeque<Open>();
        open.push(new Open(0, outline));
        for (var bookmark : bookmarks) {
            while (open.element().level() >= bookmark.level()) {
                open.pop();
            }
            var item = new PDOutlineItem();
            item.setTitle(bookmark.words());
            var target = new PDPageXYZDestination();
            target.setPage(document.getPage(bookmark.page()));
            target.setTop((int) Drawing.up(bookmark.y()));
            item.setDestination(target);
            open.element().node().addLast(item);
            open.push(new Open(bookmark.level(), item));
        }
        outline.openNode();
    }
}
