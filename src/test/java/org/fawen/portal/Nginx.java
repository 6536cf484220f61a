package org.fawen.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real nginx with the configuration from {@code deploy/}, its ports and folder put in. */
final class Nginx implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Whether there is one on this machine; {@code .ci/run} installs it. */
    static boolean isThere() {
        return Files.isExecutable(PROGRAM);
    }

    /**
     * Starts it.
     *
     * @param folder of the static site
     * @param work for its own files
     * @param application port of Fawen, which need not answer
     */
    static Nginx over(Path folder, Path work, int application) {
        try (var free = new ServerSocket(0)) {
            var port = free.getLocalPort();
            var site = Files.readString(Path.of("deploy/nginx-static.conf"))
                    .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                    .replace("/var/lib/fawen/site/site", folder.toAbsolutePath() + "/site")
                    .replace("127.0.0.1:8080", "127.0.0.1:" + application);
            var conf = """
                    daemon off;
                    pid %1$s/nginx.pid;
                    error_log %1$s/error.log;
                    %2$s
                    events { worker_connections 256; }
                    http {
                        include /etc/nginx/mime.types;
                        access_log off;
                        client_body_temp_path %1$s/body;
                        proxy_temp_path %1$s/proxy;
                        fastcgi_temp_path %1$s/fastcgi;
                        uwsgi_temp_path %1$s/uwsgi;
                        scgi_temp_path %1$s/scgi;
                        %3$s
                    }
                    """.formatted(
                    work.toAbsolutePath(), "root".equals(System.getProperty("user.name")) ? "user root;" : "", site);
            var file = Files.writeString(work.resolve("nginx.conf"), conf);
            free.close();
            var process = new ProcessBuilder(
                            PROGRAM.toString(), "-c", file.toAbsolutePath().toString(), "-p", work.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("output.log").toFile())
                    .start();
            return new Nginx(process, port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    boolean isRunning() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
