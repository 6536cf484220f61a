package org.fawen.drafting.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The XML parts of a package. Bounded while it is unpacked, whatever the archive says of itself: at most 2,000 entries,
 * 200 MB unpacked, 100 times the size of the file, 32 MB kept. Pictures and other parts are counted and dropped.
 */
final class ZipParts {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 200L * MEGABYTE;
    private static final long MOST_KEPT = 32L * MEGABYTE;
    private static final int MOST_TIMES = 100;
    /** Small files may be packed very tightly. */
    private static final long FREE = 8L * MEGABYTE;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final TreeSet<String> names = new TreeSet<>();
    private final long size;
    private long unpacked;
    private long kept;

    private ZipParts(long size) {
        this.size = size;
    }

    /** @throws Unreadable when it is no archive, broken, or unpacks to too much */
    static ZipParts of(byte[] file) {
        var parts = new ZipParts(file.length);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Unreadable.broken(broken);
        }
        return parts;
    }

    private void take(ZipEntry entry, ZipInputStream zip) throws IOException {
        if (names.size() == MOST_ENTRIES) {
            throw Unreadable.tooLarge();
        }
        var name = entry.getName().replace('\\', '/').replaceFirst("^/", "");
        var wanted = (name.endsWith(".xml") || name.endsWith(".rels")) && names.add(name);
        names.add(name);
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[16 * 1024];
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            kept += wanted ? read : 0;
            if (unpacked > MOST_UNPACKED || unpacked > FREE && unpacked > size * MOST_TIMES || kept > MOST_KEPT) {
                throw Unreadable.tooLarge();
            }
            if (wanted) {
                bytes.write(buffer, 0, read);
            }
        }
        if (wanted) {
            parts.put(name, bytes.toByteArray());
        }
    }

    /** The bytes of a part. */
    Optional<byte[]> find(@Nullable String name) {
        return Optional.ofNullable(name).map(parts::get);
    }

    /** The names of all entries, pictures included. */
    Iterable<String> names() {
        return names;
    }
}
