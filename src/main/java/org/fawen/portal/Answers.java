package org.fawen.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Sends a ready page in answer to one request. */
final class Answers {

    /** No script at all, nothing from another host. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private Answers() {}

    /** As {@link #send}, for the one page that computes something in the browser. */
    static void sendWithScript(ReadyPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(page, POLICY + "; script-src 'self'", request, response);
    }

    /** As {@link #send}, for pages that no cache may keep and no search engine may list. */
    static void sendPrivately(ReadyPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        send(page, POLICY, "no-store, private", request, response);
    }

    /** 304 where the reader has this page already; else the page, compressed if the reader takes that. */
    static void send(ReadyPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(page, POLICY, request, response);
    }

    private static void send(ReadyPage page, String policy, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // Caches keep the page but ask each time: a notice taken down is gone at once.
        send(page, policy, "no-cache, public", request, response);
    }

    private static void send(
            ReadyPage page, String policy, String caching, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (page.location() != null) {
            response.setStatus(page.status().value());
            response.setHeader(HttpHeaders.LOCATION, page.location());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, public");
            return;
        }
        var compressed = takesGzip(request);
        var etag = page.etag(compressed);
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (page.status().is2xxSuccessful() && has(request.getHeader(HttpHeaders.IF_NONE_MATCH), etag)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        var bytes = page.bytes(compressed);
        response.setStatus(page.status().value());
        response.setContentType(page.mediaType());
        response.setContentLength(bytes.length);
        if (compressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.getOutputStream().write(bytes);
    }

    /** RFC 9110 13.1.2: a list of tags, compared weakly, or an asterisk. */
    private static boolean has(@Nullable String tags, String etag) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
    }

    private static boolean takesGzip(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
