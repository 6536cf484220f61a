package org.fawen.portal;

import java.util.Locale;
import org.fawen.notice.content.Attachment;
import org.fawen.rendering.AttachmentAddress;

/**
 * An attachment to download.
 *
 * @param type the ending of its file name in capitals
 * @param size in B, KB or MB with one decimal
 */
record Download(String path, String title, String type, String size) {

    private static final long KILO = 1024;

    static Download of(Attachment attachment) {
        return new Download(
                AttachmentAddress.below("/attachments", attachment),
                attachment.title(),
                type(attachment.fileName()),
                size(attachment.length()));
    }

    private static String type(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    private static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        var kilo = bytes / (double) KILO;
        return kilo < KILO
                ? String.format(Locale.ROOT, "%.1f KB", kilo)
                : String.format(Locale.ROOT, "%.1f MB", kilo / KILO);
    }
}
