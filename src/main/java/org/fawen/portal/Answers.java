package org.fawen.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/** Turns a ready page into the answer to one request. */
final class Answers {

    /** No script at all, nothing from another host. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private Answers() {}

    /** 304 where the reader has this page already; else the page, compressed if the reader takes that. */
    static ResponseEntity<byte[]> of(ReadyPage page, HttpServletRequest request) {
        var compressed = takesGzip(request);
        var etag = page.etag(compressed);
        if (page.status().is2xxSuccessful() && new ServletWebRequest(request).checkNotModified(etag)) {
            return ResponseEntity.status(304).headers(common(etag)).build();
        }
        var headers = common(etag);
        headers.set(HttpHeaders.CONTENT_TYPE, page.mediaType());
        if (compressed) {
            headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return ResponseEntity.status(page.status()).headers(headers).body(page.bytes(compressed));
    }

    private static HttpHeaders common(String etag) {
        var headers = new HttpHeaders();
        headers.setETag(etag);
        // Caches keep the page but ask each time: a notice taken down is gone at once.
        headers.setCacheControl(CacheControl.noCache().cachePublic());
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        return headers;
    }

    private static boolean takesGzip(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
