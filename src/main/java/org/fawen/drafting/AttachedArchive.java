package org.fawen.drafting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fawen.notice.Refusal;

/**
 * Looks into an attached office file, which is an archive, without keeping anything of it. It is unpacked as a stream
 * and within bounds, whatever it says of itself: 2,000 entries, 200 MB, 100 times its size.
 */
final class AttachedArchive {

    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_TIMES = 100;
    /** Small files may be packed very tightly. */
    private static final long FREE = 8L * 1024 * 1024;
    /** How much of a part that names other files is read. */
    private static final int MOST_READ = 256 * 1024;

    private final String fileName;
    private final long size;
    private final Set<String> names = new TreeSet<>();
    private long unpacked;

    private AttachedArchive(String fileName, long size) {
        this.fileName = fileName;
        this.size = size;
    }

    /**
     * Refuses an archive that is broken, hostile, or holds what must not be passed on.
     *
     * @param main the part that such a file has
     */
    static void check(String fileName, byte[] bytes, String main) {
        var archive = new AttachedArchive(fileName, bytes.length);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.look(entry, zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw archive.refused("drafting.refused.file-broken");
        }
        if (!archive.names.contains(main)) {
            throw archive.refused("drafting.refused.file-type");
        }
    }

    private void look(ZipEntry entry, ZipInputStream zip) throws IOException {
        var name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        if (names.size() == MOST_ENTRIES) {
            throw refused("drafting.refused.file-too-much");
        }
        if (!names.add(name) || name.startsWith("/") || Set.of(name.split("/")).contains("..")) {
            throw refused("drafting.refused.file-broken");
        }
        if (name.endsWith("vbaproject.bin")) {
            throw refused("drafting.refused.file-macros");
        }
        if (name.contains("/embeddings/oleobject") || name.contains("/activex/")) {
            throw refused("drafting.refused.file-objects");
        }
        var words = read(zip);
        if (name.endsWith(".rels") && isLoadedFromElsewhere(words)) {
            throw refused("drafting.refused.file-objects");
        }
    }

    private String read(ZipInputStream zip) throws IOException {
        var words = new StringBuilder();
        var buffer = new byte[16 * 1024];
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED || unpacked > FREE && unpacked > size * MOST_TIMES) {
                throw refused("drafting.refused.file-too-much");
            }
            if (words.length() < MOST_READ) {
                words.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        }
        return words.toString();
    }

    /** Templates, objects and pictures that are fetched when the file is opened; a link somebody clicks is none. */
    private static boolean isLoadedFromElsewhere(String relations) {
        for (var relation : relations.split("<")) {
            if (relation.contains("TargetMode=\"External\"") && !relation.contains("/hyperlink\"")) {
                return true;
            }
        }
        return false;
    }

    private Refusal refused(String key) {
        return new Refusal(key, fileName);
    }
}
