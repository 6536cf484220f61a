package org.fawen.portal;

import static org.fawen.portal.PublishedNoticeFixture.FILE;
import static org.fawen.portal.PublishedNoticeFixture.aNotice;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.fawen.notice.FairCopies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

/**
 * The public page from the application against nginx serving the same bytes, and against the application's own templates,
 * in one run, interleaved (goal P8). {@code ./fawen bench portal}
 */
@SpringBootTest(
        classes = PortalAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "fawen.institution=滨海理工大学")
@EnabledIfSystemProperty(named = "fawen.bench", matches = "true")
class PortalBench {

    private static final int READERS = 16;
    private static final int ROUNDS = 5;
    private static final Duration SLICE = Duration.ofSeconds(3);
    private static final int NOBODY = 9;

    @TempDir
    Path folder;

    @TempDir
    Path work;

    @Autowired
    private PublicPages pages;

    @Autowired
    private PublishedInMemory published;

    @Autowired
    private HistoryInMemory history;

    @Autowired
    private FairCopies copies;

    @Autowired
    private StateInMemory state;

    @Autowired
    private Environment environment;

    /** Reads of one slice. */
    private record Slice(double aSecond, double p99) {}

    @Test
    void measure() throws Exception {
        published.keep(FILE);
        var notice = aNotice();
        published.publish(notice.get());
        new StaticSite(pages, published, history, copies, published, state, new StaticSettings(folder)).look();
        var application = URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
        var path = "/notices/" + notice.id();
        try (var nginx = Nginx.over(folder, work, NOBODY)) {
            var server = URI.create(nginx.base());
            var reader = new Reader(nginx.base());
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .ignoreExceptions()
                    .until(() -> reader.get(path).statusCode() == 200);
            var ready = new ArrayList<Slice>();
            var files = new ArrayList<Slice>();
            var templates = new ArrayList<Slice>();
            read(application, path);
            for (var round = 0; round < ROUNDS; round++) {
                ready.add(read(application, path));
                files.add(read(server, path));
                // A page that is never ready: the form is rendered for each request.
                templates.add(read(application, path + "/report"));
            }
            say("ready page from the application", ready);
            say("nginx, the same bytes", files);
            say("template of the application", templates);
            System.out.printf(
                    Locale.ROOT,
                    "P8: the application is %.2f x nginx (goal 0.3), %.1f x its template (goal 8), page %.1f KB of HTML (goal 50)%n",
                    median(ready) / median(files),
                    median(ready) / median(templates),
                    reader.get(path).body().length / 1024.0);
        }
    }

    private static void say(String what, List<Slice> slices) {
        var p99 = slices.stream().mapToDouble(Slice::p99).sorted().toArray()[slices.size() / 2];
        System.out.printf(Locale.ROOT, "%s: %.0f a second, p99 %.2f ms%n", what, median(slices), p99);
    }

    private static double median(List<Slice> slices) {
        return slices.stream().mapToDouble(Slice::aSecond).sorted().toArray()[slices.size() / 2];
    }

    private static Slice read(URI server, String path) throws Exception {
        var until = System.nanoTime() + SLICE.toNanos();
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            var reading = new ArrayList<Callable<long[]>>();
            for (var reader = 0; reader < READERS; reader++) {
                reading.add(() -> connection(server, path, until));
            }
            var times = new ArrayList<long[]>();
            for (var done : readers.invokeAll(reading)) {
                times.add(done.get());
            }
            var sorted = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Slice(sorted.length / (SLICE.toNanos() / 1e9), sorted[(int) (sorted.length * 0.99)] / 1e6);
        }
    }

    /** One connection that is kept, as a proxy keeps it; the client must cost less than the server. */
    private static long[] connection(URI server, String path, long until) {
        var request = ("GET " + path + " HTTP/1.1\r\nHost: " + server.getHost() + "\r\nAccept-Encoding: gzip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        var times = new long[1_000_000];
        var count = 0;
        while (true) {
            try (var socket = new Socket(server.getHost(), server.getPort())) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
                // Servers end a connection after some hundred requests.
                for (var requests = 0; requests < 90; requests++) {
                    var begin = System.nanoTime();
                    if (begin >= until) {
                        return Arrays.copyOf(times, count);
                    }
                    socket.getOutputStream().write(request);
                    in.skipNBytes(length(in));
                    times[count++] = System.nanoTime() - begin;
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static long length(InputStream in) throws IOException {
        var length = 0L;
        var line = new StringBuilder();
        while (true) {
            var read = in.read();
            if (read < 0) {
                throw new IOException("The answer ended in its head");
            }
            if (read != '\n') {
                line.append((char) read);
                continue;
            }
            var header = line.toString().strip().toLowerCase(Locale.ROOT);
            if (header.isEmpty()) {
                return length;
            }
            if (header.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            }
            line.setLength(0);
        }
    }
}
