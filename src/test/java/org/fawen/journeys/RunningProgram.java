package org.fawen.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The real program, as it is packaged, in a process of its own that can be killed. */
final class RunningProgram implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path data;
    private final int port;
    private Process process;

    private RunningProgram(Path data, int port) {
        this.data = data;
        this.port = port;
        this.process = begin();
    }

    /** @param data folder of its database, empty the first time */
    static RunningProgram in(Path data) {
        try (var free = new ServerSocket(0)) {
            return new RunningProgram(data, free.getLocalPort());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private Process begin() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java, "--enable-native-access=ALL-UNNAMED", "-Xmx512m", "-jar", "target/fawen.jar", "start")
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("program.log").toFile());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("FAWEN_DATA", data.resolve("data").toString());
        builder.environment().put("FAWEN_DEMO_NOTICES", "false");
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** kill -9. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    void again() {
        process = begin();
    }

    boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The program has ended: see program.log in " + data);
        }
        try {
            var request = HttpRequest.newBuilder(URI.create(base() + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The program does not end");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** Lets it stop its database, too. */
    @Override
    public void close() {
        process.destroy();
        await();
    }
}
