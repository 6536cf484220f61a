package org.fawen.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.fawen.notice.content.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * Files for a web server. What is written lies under its hash in {@code objects}, whole and on the disk, before its name
 * in {@code site} points there; the name is switched in one step, together with its compressed form, so that nobody reads
 * half a page or the old one with the new one's tags.
 */
final class StaticFolder {

    private final Path objects;
    private final Path site;
    private final Map<String, String> shown = new HashMap<>();
    private long links;

    StaticFolder(Path folder) {
        objects = folder.resolve("objects");
        site = folder.resolve("site");
        try {
            Files.createDirectories(objects);
            Files.createDirectories(site);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The folder of the static site cannot be written: " + folder, unwritable);
        }
    }

    /**
     * Shows bytes under a name.
     *
     * @param name of a folder below {@code site}, of letters, digits, points and hyphens
     * @param file name of the file in it
     * @param gzip the same compressed; none for files that are compressed already
     */
    synchronized void show(String name, String file, byte[] plain, byte @Nullable [] gzip) {
        var hash = ContentHash.sha256(plain) + "-" + file;
        if (hash.equals(shown.get(name))) {
            return;
        }
        try {
            keep(hash, file, plain, gzip);
            point(name, hash);
            var before = shown.put(name, hash);
            if (before != null && !shown.containsValue(before)) {
                drop(before);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write " + name + " to the static site", failure);
        }
    }

    /** Takes a name away. */
    synchronized void hide(String name) {
        try {
            Files.deleteIfExists(site.resolve(name));
            var before = shown.remove(name);
            if (before != null && !shown.containsValue(before)) {
                drop(before);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot take " + name + " from the static site", failure);
        }
    }

    /** Takes away every name of an earlier run that is not shown now. */
    synchronized void forgetOthers() {
        try (var names = Files.list(site)) {
            for (var name : names.toList()) {
                if (!shown.containsKey(name.getFileName().toString())) {
                    Files.delete(name);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot tidy the static site", failure);
        }
        try (var kept = Files.list(objects)) {
            for (var object : kept.toList()) {
                if (!shown.containsValue(object.getFileName().toString())) {
                    drop(object.getFileName().toString());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot tidy the static site", failure);
        }
    }

    private void keep(String hash, String file, byte[] plain, byte @Nullable [] gzip) throws IOException {
        var object = objects.resolve(hash);
        if (Files.isDirectory(object)) {
            return;
        }
        var made = Files.createTempDirectory(objects, "new-");
        Files.setPosixFilePermissions(made, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        write(made.resolve(file), plain);
        if (gzip != null) {
            write(made.resolve(file + ".gz"), gzip);
        }
        try {
            Files.move(made, object, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException another) {
            remove(made);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private void point(String name, String hash) throws IOException {
        var link = site.resolve(".new-" + links++);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of("..", "objects", hash));
        Files.move(link, site.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private void drop(String hash) throws IOException {
        var object = objects.resolve(hash);
        if (Files.isDirectory(object, LinkOption.NOFOLLOW_LINKS)) {
            remove(object);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
