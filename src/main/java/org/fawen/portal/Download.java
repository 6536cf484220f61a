package org.fawen.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.fawen.notice.FairCopy;
import org.fawen.notice.content.Attachment;
import org.fawen.rendering.AttachmentAddress;
import org.springframework.web.util.UriUtils;

/**
 * An attachment, or a file of the 正本, to download.
 *
 * @param type the ending of its file name in capitals
 * @param size in B, KB or MB with one decimal
 */
record Download(String path, String title, String type, String size) {

    private static final long KILO = 1024;

    /** @param folder address of the folder from which files are offered */
    static Download of(String folder, Attachment attachment) {
        return new Download(
                AttachmentAddress.below(folder, attachment),
                attachment.title(),
                type(attachment.fileName()),
                size(attachment.length()));
    }

    static Download of(FairCopy.File file, String title) {
        return new Download(
                "/attachments/%s/%s".formatted(file.sha256(), UriUtils.encodePathSegment(file.fileName(), UTF_8)),
                title,
                type(file.fileName()),
                size(file.length()));
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
