package org.fawen.notice.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fawen.notice.BlobStore;

/** The attachments that lie beside a file on disk. */
public final class AttachedBytes {

    private static final int MEGABYTE = 1024 * 1024;
    private static final long MOST = 200L * MEGABYTE;

    private AttachedBytes() {}

    /**
     * Finds each attachment of {@code notice}: its path as the file writes it, and where it lies. An attachment that has
     * no file yet is left out.
     *
     * @throws InterchangeRefused when one does not exist, lies outside the folder of {@code json}, is empty or larger
     *     than 50 MB, or all together are larger than 200 MB
     */
    public static Map<String, Path> beside(Path json, InterchangeNotice notice) throws IOException {
        var folder = json.toAbsolutePath().getParent();
        var found = new LinkedHashMap<String, Path>();
        var total = 0L;
        for (var i = 0; i < notice.attachments().size(); i++) {
            var name = notice.attachments().get(i).file();
            if (name == null || folder == null) {
                continue;
            }
            var file = folder.resolve(name);
            var place = new Place(1, 1, "attachments[" + i + "].file");
            if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
                throw new InterchangeRefused(json.toString(), place, "interchange.refused.attachment-absent", name);
            }
            var size = Files.size(file);
            if (size == 0 || size > BlobStore.LARGEST) {
                throw new InterchangeRefused(
                        json.toString(),
                        place,
                        "interchange.refused.attachment-size",
                        name,
                        BlobStore.LARGEST / MEGABYTE);
            }
            total += found.put(name, file) == null ? size : 0;
        }
        if (total > MOST) {
            throw new InterchangeRefused(
                    json.toString(),
                    new Place(1, 1, "attachments"),
                    "interchange.refused.attachments-size",
                    MOST / MEGABYTE);
        }
        return found;
    }
}
