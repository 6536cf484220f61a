package org.fawen.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.fawen.notice.BlobStore;
import org.fawen.notice.PublishedNotices;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Files of published notices, to be saved and never shown inside the site. */
@Controller
class AttachmentController {

    private static final Duration LONG = Duration.ofDays(365);

    private final PublishedNotices notices;
    private final BlobStore blobs;

    AttachmentController(PublishedNotices notices, BlobStore blobs) {
        this.notices = notices;
        this.blobs = blobs;
    }

    @GetMapping("/attachments/{sha256:[0-9a-f]{64}}/{name}")
    ResponseEntity<ByteArrayResource> attachment(
            @PathVariable String sha256, @PathVariable String name, HttpServletRequest request) {
        if (!notices.offers(sha256, name)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var headers = headers(sha256, name);
        if (new ServletWebRequest(request).checkNotModified('"' + sha256 + '"')) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .headers(headers)
                    .build();
        }
        var bytes = blobs.find(sha256).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .headers(headers)
                .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .body(new ByteArrayResource(bytes));
    }

    private static HttpHeaders headers(String sha256, String name) {
        var headers = new HttpHeaders();
        headers.setETag('"' + sha256 + '"');
        // Readers' own copies only: a shared cache would go on serving what was taken down.
        headers.setCacheControl(CacheControl.maxAge(LONG).cachePrivate().immutable());
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
        return headers;
    }
}
