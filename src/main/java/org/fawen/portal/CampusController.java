package org.fawen.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fawen.notice.BlobStore;
import org.fawen.notice.NoticeId;
import org.fawen.notice.PublicEntries;
import org.fawen.notice.content.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * What is published to the campus alone: after login or from the institution's own addresses. Nothing of it is kept ready
 * or shared, and no search, feed or sitemap of the public site knows it.
 */
@Controller
class CampusController {

    private final CampusGate gate;
    private final PublicPages pages;
    private final PublicEntries entries;
    private final BlobStore blobs;

    CampusController(CampusGate gate, PublicPages pages, PublicEntries entries, BlobStore blobs) {
        this.gate = gate;
        this.pages = pages;
        this.entries = entries;
        this.blobs = blobs;
    }

    @GetMapping("/campus")
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Language.of(request.getParameter("lang"));
        answer(
                ListAsked.of("/campus", Audience.INTERNAL, request).map(asked -> pages.list(asked, language)),
                language,
                request,
                response);
    }

    @GetMapping("/campus/notices/{id}")
    void notice(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Language.of(request.getParameter("lang"));
        answer(noticeId(id).flatMap(notice -> pages.campusNotice(notice, language)), language, request, response);
    }

    @GetMapping("/campus/attachments/{sha256:[0-9a-f]{64}}/{name}")
    ResponseEntity<ByteArrayResource> attachment(
            @PathVariable String sha256, @PathVariable String name, HttpServletRequest request) {
        if (!gate.isOpenTo(request) || !entries.offers(Audience.INTERNAL, sha256, name)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var bytes = blobs.find(sha256).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .body(new ByteArrayResource(bytes));
    }

    private void answer(
            Optional<ReadyPage> page, Language language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!gate.isOpenTo(request)) {
            Answers.sendPrivately(
                    pages.sentence(HttpStatus.FORBIDDEN, "portal.campus-only", null, language), request, response);
            return;
        }
        Answers.sendPrivately(
                page.orElseGet(() -> pages.sentence(HttpStatus.NOT_FOUND, "portal.not-found", null, language)),
                request,
                response);
    }

    private static Optional<NoticeId> noticeId(@Nullable String id) {
        try {
            return Optional.of(NoticeId.of(String.valueOf(id)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
