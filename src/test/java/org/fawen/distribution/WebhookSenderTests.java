package org.fawen.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fawen.distribution.Outbox.Due;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSenderTests {

    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_764_000_000), ZoneOffset.UTC);

    @Test
    void signsWhatItSendsAndNamesItTheSameEachTime() throws Exception {
        var heard = new ArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            heard.add(headers.getFirst("Idempotency-Key") + " " + headers.getFirst("X-Fawen-Signature") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(heard.size() == 1 ? 503 : 204, -1);
            exchange.close();
        });
        server.start();
        try {
            var sender = new WebhookSender(new DistributionSettings(true), CLOCK);
            var due = new Due(
                    UUID.randomUUID(),
                    "{\"title\":\"通知\"}",
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/hook",
                    "secret",
                    1);

            assertThat(sender.send(due)).hasValue("HTTP 503");
            assertThat(sender.send(due)).isEmpty();

            assertThat(heard)
                    .hasSize(2)
                    .allSatisfy(one -> assertThat(one)
                            .isEqualTo(due.id() + " t=1764000000,v1="
                                    + WebhookSender.signature("1764000000", due.payload(), "secret")
                                            .substring("t=1764000000,v1=".length())
                                    + " " + due.payload()));
            assertThat(WebhookSender.signature("1764000000", due.payload() + " ", "secret"))
                    .isNotEqualTo(WebhookSender.signature("1764000000", due.payload(), "secret"));
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/", "http://localhost:8080/", "http://10.1.2.3/", "http://192.168.0.1/",
                "http://169.254.169.254/latest", "http://[::1]/", "http://[fd00::1]/", "http://0.0.0.0/",
                "http://[::ffff:127.0.0.1]/", "http://2130706433/", "file:///etc/passwd", "gopher://1.1.1.1/",
                "http://user:word@1.1.1.1/"
            })
    void goesNowhereInside(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebhookSender.requirePermitted(URI.create(address), false));
    }

    @Test
    void waitsLongerEachTime() {
        assertThat(List.of(1, 2, 3).stream().map(OutboxRelay::pauseAfter))
                .containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(40));
        assertThat(OutboxRelay.pauseAfter(Outbox.ATTEMPTS)).isLessThan(Duration.ofHours(4));
    }
}
