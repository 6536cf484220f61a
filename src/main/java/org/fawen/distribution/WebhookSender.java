package org.fawen.distribution;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fawen.distribution.Outbox.Due;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Posts to a target. {@code X-Fawen-Signature: t=<seconds>,v1=<hex>} is HMAC-SHA256 over {@code <seconds>.<body>} with
 * the target's secret; {@code Idempotency-Key} stays the same however often a message is sent.
 */
@Component
@EnableConfigurationProperties(DistributionSettings.class)
class WebhookSender {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int NO_LONGER_OK = 300;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(Redirect.NEVER)
            .build();
    private final DistributionSettings settings;
    private final Clock clock;

    WebhookSender(DistributionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Why it did not arrive; empty when it did. */
    Optional<String> send(Due due) {
        try {
            var target = URI.create(due.url());
            requirePermitted(target, settings.privateTargets());
            var seconds = String.valueOf(clock.instant().getEpochSecond());
            var request = HttpRequest.newBuilder(target)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .header("Idempotency-Key", due.id().toString())
                    .header("X-Fawen-Signature", signature(seconds, due.payload(), due.secret()))
                    .POST(HttpRequest.BodyPublishers.ofString(due.payload()))
                    .build();
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            return status >= OK && status < NO_LONGER_OK ? Optional.empty() : Optional.of("HTTP " + status);
        } catch (IOException | IllegalArgumentException failure) {
            return Optional.of(failure.getClass().getSimpleName() + ": " + failure.getMessage());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    static String signature(String seconds, String payload, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var sum = mac.doFinal((seconds + "." + payload).getBytes(StandardCharsets.UTF_8));
            return "t=%s,v1=%s".formatted(seconds, HexFormat.of().formatHex(sum));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** @throws IllegalArgumentException when the address is none we post to */
    static void requirePermitted(URI target, boolean privateTargets) {
        var host = target.getHost();
        if (host == null
                || target.getUserInfo() != null
                || !(target.getScheme().equals("https") || target.getScheme().equals("http"))) {
            throw new IllegalArgumentException("Not an http address");
        }
        try {
            for (var address : InetAddress.getAllByName(host)) {
                if (!privateTargets && isInside(address)) {
                    throw new IllegalArgumentException("The address lies inside: " + address.getHostAddress());
                }
            }
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException("Unknown host " + host, unknown);
        }
    }

    private static boolean isInside(InetAddress address) {
        var bytes = address.getAddress();
        var uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal;
    }
}
