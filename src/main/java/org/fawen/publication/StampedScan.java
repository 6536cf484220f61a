package org.fawen.publication;

import java.util.Locale;
import org.fawen.notice.Refusal;
import org.fawen.rendering.AttachedFile;
import org.fawen.sealing.SealCheck;

/** The scan of a stamped copy: a PDF or a picture. */
public final class StampedScan {

    private final byte[] bytes;
    private final String ending;
    private final String mediaType;

    private StampedScan(byte[] bytes, String ending, String mediaType) {
        this.bytes = bytes;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** @throws Refusal when it is neither a PDF nor a picture that can be opened */
    public static StampedScan of(String fileName, byte[] bytes) {
        if (SealCheck.isPdf(bytes)) {
            return new StampedScan(bytes, "pdf", ElectronicFiles.PDF);
        }
        var lower = fileName.toLowerCase(Locale.ROOT);
        if (AttachedFile.picture(bytes).isEmpty()) {
            throw new Refusal("publication.refused.scan", fileName);
        }
        return lower.endsWith(".png")
                ? new StampedScan(bytes, "png", "image/png")
                : new StampedScan(bytes, "jpg", "image/jpeg");
    }

    ElectronicFiles.NamedBytes named(String title) {
        return new ElectronicFiles.NamedBytes(FileNames.of(title, ending), mediaType, bytes);
    }
}
