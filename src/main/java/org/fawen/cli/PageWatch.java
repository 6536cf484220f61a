package org.fawen.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.fawen.notice.Refusal;
import org.springframework.stereotype.Component;

/** Asks for public pages as a reader would. */
@Component
class PageWatch {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final HttpClient reader = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @throws Refusal when the page does not answer within half a minute */
    void waitFor(String address) throws InterruptedException {
        var end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!answers(address)) {
            if (System.nanoTime() > end) {
                throw new Refusal("cli.stopped.page-silent", address);
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    private boolean answers(String address) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(LONGEST_WAIT)
                    .build();
            return reader.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException unreachable) {
            return false; // asked again until the time is over
        }
    }
}
