package org.fawen.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.fawen.notice.content.Attachment;

/** The attachments of a notice to download, with kind and size. */
public class AttachmentList extends OrderedList {

    private static final int KILO = 1024;

    public AttachmentList(List<AttachmentLink> links) {
        addClassName("fw-attachments");
        getElement().setAttribute("aria-label", Texts.text("shell.attachments"));
        if (links.isEmpty()) {
            var none = new ListItem(Texts.text("shell.attachments.none"));
            none.addClassName("fw-attachments-none");
            add(none);
        }
        links.forEach(link -> add(item(link)));
    }

    private static ListItem item(AttachmentLink link) {
        var attachment = link.attachment();
        var anchor = new Anchor(handler(link), attachment.title());
        anchor.getElement().setAttribute("download", attachment.fileName());
        anchor.setTitle(Texts.text("shell.attachments.download", attachment.title(), size(attachment.length())));
        return new ListItem(anchor, about(attachment));
    }

    /** Type, size and kind of an attachment. */
    public static Span about(Attachment attachment) {
        var about =
                new Span(type(attachment) + " · " + size(attachment.length()) + " · " + Texts.word(attachment.kind()));
        about.addClassName("fw-secondary");
        return about;
    }

    private static DownloadHandler handler(AttachmentLink link) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = link.bytes().get();
            var attachment = link.attachment();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), attachment.fileName(), attachment.mediaType(), bytes.length);
        });
    }

    /** The ending of the file's name in capitals, such as {@code PDF}. */
    public static String type(Attachment attachment) {
        var name = attachment.fileName();
        var dot = name.lastIndexOf('.');
        return dot < 0 ? attachment.mediaType() : name.substring(dot + 1).toUpperCase(Locale.ROOT);
    }

    /** {@code 812 KB}, {@code 3.4 MB}. */
    public static String size(long bytes) {
        if (bytes < (long) KILO * KILO) {
            return Math.max(1, Math.ceilDiv(bytes, KILO)) + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", (double) bytes / KILO / KILO);
    }
}
