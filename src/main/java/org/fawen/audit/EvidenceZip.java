package org.fawen.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads a ZIP from somebody else within limits. */
final class EvidenceZip {

    private static final int MOST_FILES = 2_000;
    /** Bytes, unpacked: more than the 200 MB of attachments a notice may have. */
    private static final long LARGEST = 300L * 1024 * 1024;

    private EvidenceZip() {}

    /** @throws IOException when it is no ZIP, names a file twice, or is larger than evidence can be */
    static Map<String, byte[]> read(byte[] zip) throws IOException {
        var files = new HashMap<String, byte[]>();
        var left = LARGEST;
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var limit = (int) Math.min(left, Integer.MAX_VALUE - 8);
                var bytes = entries.readNBytes(limit);
                left -= bytes.length;
                if (files.put(entry.getName(), bytes) != null || files.size() > MOST_FILES || left <= 0) {
                    throw new ZipException("This is no evidence package");
                }
            }
        }
        if (files.isEmpty()) {
            throw new ZipException("This is no ZIP");
        }
        return files;
    }
}
