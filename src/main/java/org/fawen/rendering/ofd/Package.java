package org.fawen.rendering.ofd;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The ZIP around the parts; its entries bear a fixed time, so that equal parts give equal bytes. */
final class Package {

    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final java.time.LocalDateTime TIME = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Package(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    void put(String name, String xml) throws IOException {
        put(name, (PROLOG + xml).getBytes(StandardCharsets.UTF_8));
    }

    void put(String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    void finish() throws IOException {
        zip.finish();
    }
}
