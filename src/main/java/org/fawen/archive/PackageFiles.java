package org.fawen.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What lies in an archive package {@code fawen-archive-1}. */
final class PackageFiles {

    static final String FORM = "fawen-archive-1";
    static final String MANIFEST = "manifest.json";
    static final String METADATA = "metadata.xml";
    static final String TEXT = "text.json";
    static final String PAGE = "page.html";
    static final String SHEET = "approval-sheet.pdf";

    private static final int MOST_FILES = 2_000;
    /** Bytes, unpacked. */
    private static final int LARGEST = 300 * 1024 * 1024;

    private PackageFiles() {}

    /** 正本 in one format. */
    static String master(String ending) {
        return "master." + ending;
    }

    /** An attachment where the page looks for it. */
    static String attachment(String sha256, String fileName) {
        return "attachments/%s/%s".formatted(sha256, fileName);
    }

    /**
     * The table of contents.
     *
     * @param hash of the signed text
     * @param files SHA-256 of every other file, by its path
     */
    record Manifest(
            String form,
            String code,
            String notice,
            String title,
            int revision,
            String hash,
            Instant made,
            Map<String, String> files) {}

    static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** @throws IOException when it is no ZIP, names a file twice, or is larger than a package can be */
    static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        var left = LARGEST;
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var bytes = entries.readNBytes(left);
                left -= bytes.length;
                if (files.put(entry.getName(), bytes) != null || files.size() > MOST_FILES || left <= 0) {
                    throw new ZipException("This is no archive package");
                }
            }
        }
        return files;
    }
}
