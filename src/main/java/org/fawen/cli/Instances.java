package org.fawen.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Finds the instance that runs in a data folder and speaks to it over loopback (definitions §7). */
final class Instances {

    /** How long a command waits for an instance that is just starting. */
    private static final Duration STARTING = Duration.ofSeconds(60);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(5);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the instance wrote about itself. */
    private record Instance(String url, long pid, String token) {}

    private final Path folder;
    private final HttpClient http;

    Instances(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /**
     * Sends a command and returns what became of it.
     *
     * @throws NoInstance when no instance answers to the token in the folder
     */
    Answer post(String command, String query, MultipartBody body) throws IOException, InterruptedException {
        var instance = find().orElseThrow(() -> new NoInstance(folder.toString()));
        var request = HttpRequest.newBuilder(URI.create(instance.url() + "/instance/" + command + "?" + query))
                .header("Authorization", "Bearer " + instance.token())
                .header("Content-Type", body.contentType())
                .timeout(LONGEST_ANSWER)
                .POST(body.publisher())
                .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return switch (response.statusCode()) {
                case 200 -> JSON.readValue(response.body(), Answer.class);
                case 404 -> throw new NoInstance(folder.toString());
                default ->
                    throw new IOException("The instance at %s answered %d: %s"
                            .formatted(instance.url(), response.statusCode(), response.body()));
            };
        } catch (ConnectException dead) {
            throw new NoInstance(folder.toString());
        }
    }

    private Optional<Instance> find() throws IOException, InterruptedException {
        var file = folder.resolve("instance.json");
        var end = System.nanoTime() + STARTING.toNanos();
        while (!Files.exists(file) && isTaken() && System.nanoTime() < end) {
            Thread.sleep(LOOK_AGAIN);
        }
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readAllBytes(file), Instance.class))
                    : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether a process holds the folder: it is starting, or about to end. */
    private boolean isTaken() throws IOException {
        var file = folder.resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ownProcess) {
            return true;
        }
    }
}
