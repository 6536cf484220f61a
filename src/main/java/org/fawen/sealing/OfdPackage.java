package org.fawen.sealing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an OFD package in their order. */
final class OfdPackage {

    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int MOST_PARTS = 2_000;
    private static final int LARGEST = 200 * 1024 * 1024;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** @throws IOException when it is no ZIP, names a part twice, or is far larger than any document */
    static OfdPackage read(byte[] ofd) throws IOException {
        var read = new OfdPackage();
        var left = LARGEST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || read.parts.size() >= MOST_PARTS || read.parts.put(entry.getName(), bytes) != null) {
                    throw new IOException("Not a package of one document: " + entry.getName());
                }
            }
        }
        return read;
    }

    Map<String, byte[]> parts() {
        return Collections.unmodifiableMap(parts);
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    byte[] part(String name) throws IOException {
        var part = parts.get(name);
        if (part == null) {
            throw new IOException("No part " + name);
        }
        return part;
    }

    String text(String name) throws IOException {
        return new String(part(name), StandardCharsets.UTF_8);
    }

    void put(String name, byte[] bytes) {
        parts.put(name, bytes);
    }

    void put(String name, String xml) {
        put(name, (xml.startsWith("<?xml") ? xml : PROLOG + xml).getBytes(StandardCharsets.UTF_8));
    }

    /** The same parts give the same bytes. */
    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
