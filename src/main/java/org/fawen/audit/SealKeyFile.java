package org.fawen.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Finds the institution's key, or makes it at the first start. It does not lie in the database it seals. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SealKeyFile {

    @Bean
    SealKey sealKey(SealSettings settings) {
        return read(settings.key().toAbsolutePath());
    }

    static SealKey read(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return SealKey.ofPem(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        // Whole or not at all: another node may start at the same time.
        var written = Files.createTempFile(
                file.getParent(),
                "audit-key",
                ".pem",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(written, SealKey.generate().pem(), StandardOpenOption.TRUNCATE_EXISTING);
        try {
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // The other one's key stands.
        } finally {
            Files.delete(written);
        }
    }
}
