package org.fawen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.fawen.identity.InstanceToken;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells commands where this instance is and proves that they may speak to it: {@code instance.json} in the data folder,
 * readable by the owner alone (definitions §7).
 */
@Component
class InstanceFile {

    /** @param url address on loopback, without a slash at its end */
    record Instance(String url, long pid, String token) {}

    private final Path file;
    private final InstanceToken token;
    private final Addresses addresses;
    private final JsonMapper json;

    InstanceFile(DataFolder folder, InstanceToken token, Addresses addresses, JsonMapper json) {
        this.file = folder.data().toAbsolutePath().resolve("instance.json");
        this.token = token;
        this.addresses = addresses;
        this.json = json;
    }

    @EventListener(ApplicationReadyEvent.class)
    void write() throws IOException {
        var url = addresses.loopback();
        if (url.isEmpty()) {
            return;
        }
        var instance = new Instance(url.get(), ProcessHandle.current().pid(), token.value());
        Files.createDirectories(file.getParent());
        var unfinished = Files.createTempFile(
                file.getParent(),
                "instance",
                ".json",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(unfinished, json.writeValueAsBytes(instance));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Only its own: another instance may have taken the folder since. */
    @EventListener(ContextClosedEvent.class)
    void delete() throws IOException {
        if (Files.exists(file)
                && json.readValue(file.toFile(), Instance.class).token().equals(token.value())) {
            Files.delete(file);
        }
    }
}
