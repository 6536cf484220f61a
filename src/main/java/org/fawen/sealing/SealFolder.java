package org.fawen.sealing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fawen.rendering.SealPicture;
import org.jspecify.annotations.Nullable;

/** The folder with organs' seals. Its files are for their owner alone. */
final class SealFolder {

    private static final int PASSWORD_BYTES = 24;

    private final Path folder;
    private final @Nullable String password;

    SealFolder(Path folder, @Nullable String password) {
        this.folder = folder.toAbsolutePath();
        this.password = password;
    }

    /** @throws SealUnusable when there is a file that cannot be opened */
    Optional<List<Sealer>> find(String unit) {
        var file = file(unit);
        return Files.exists(file) ? Optional.of(SealFile.read(file, password())) : Optional.empty();
    }

    /**
     * The site's own picture of the unit's seal: {@code <unit>.png} beside its keys.
     *
     * @throws SealUnusable when it cannot be used
     */
    Optional<SealPicture> picture(String unit) {
        var file = folder.resolve(unit + ".png");
        return Files.exists(file) ? Optional.of(SealPictureFile.read(file)) : Optional.empty();
    }

    /** The names of all files that are keys or pictures, without their endings. */
    List<String> units() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".p12") || name.endsWith(".png"))
                    .map(name -> name.substring(0, name.length() - ".p12".length()))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new SealUnusable("印章文件夹 " + folder + " 读不出来：" + unreadable.getMessage(), unreadable);
        }
    }

    /** Whether others than their owner can read the unit's key or picture. */
    boolean isOpenToOthers(String unit) {
        return Stream.of(file(unit), folder.resolve(unit + ".png"))
                .filter(Files::exists)
                .anyMatch(SealFolder::isOpenToOthers);
    }

    private static boolean isOpenToOthers(Path file) {
        try {
            var may = Files.getPosixFilePermissions(file);
            return may.contains(PosixFilePermission.OTHERS_READ) || may.contains(PosixFilePermission.GROUP_READ);
        } catch (IOException | UnsupportedOperationException unknown) {
            // Not every file system knows permissions; then there is nothing to say of them.
            return false;
        }
    }

    /** Makes a seal for trying out where the unit has none. */
    void make(String unit, String organ, Instant now) {
        var keys = List.of(
                DemoKey.make(SealAlgorithm.RSA_SHA256, organ, now), DemoKey.make(SealAlgorithm.SM2_SM3, organ, now));
        try {
            Files.createDirectories(folder);
            var secret = folder.resolve("password");
            if (password == null && !Files.exists(secret)) {
                var random = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(random);
                keep(secret, HexFormat.of().formatHex(random).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            var out = new ByteArrayOutputStream();
            SealFile.write(out, keys, password());
            keep(file(unit), out.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(String unit) {
        return folder.resolve(unit + ".p12");
    }

    private char[] password() {
        if (password != null) {
            return password.toCharArray();
        }
        var secret = folder.resolve("password");
        try {
            return Files.readString(secret).strip().toCharArray();
        } catch (IOException missing) {
            throw new SealUnusable(
                    "The password of the seals is missing: set fawen.sealing.password, or write it into " + secret,
                    missing);
        }
    }

    private void keep(Path file, byte[] bytes) throws IOException {
        // Whole or not at all: another node may do the same at the same time.
        var written = Files.createTempFile(
                folder,
                "seal",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(written, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        try {
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // The other one's stands.
        } finally {
            Files.delete(written);
        }
    }
}
