package org.fawen.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.fawen.notice.NoticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses {@code /} and {@code /notices/{id}}. What readers may not see is not found. */
@Controller
class PortalController {

    private static final int LAST_PAGE = 100_000;

    private final PublicPages pages;
    private final ReadyPages ready;

    PortalController(PublicPages pages, ReadyPages ready) {
        this.pages = pages;
        this.ready = ready;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> list(
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request) {
        var language = Language.of(lang);
        return number(page)
                .map(number -> answer("/" + number, language, () -> pages.list(number, language), request))
                .orElseGet(() -> notFound(language, request));
    }

    @GetMapping("/notices/{id}")
    ResponseEntity<byte[]> notice(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request) {
        var language = Language.of(lang);
        return noticeId(id)
                .map(notice -> answer("/notices/" + notice, language, () -> pages.notice(notice, language), request))
                .orElseGet(() -> notFound(language, request));
    }

    private ResponseEntity<byte[]> answer(
            String address, Language language, Supplier<Optional<ReadyPage>> rendering, HttpServletRequest request) {
        return ready.get(address + language.query(), rendering)
                .map(page -> Answers.of(page, request))
                .orElseGet(() -> notFound(language, request));
    }

    private ResponseEntity<byte[]> notFound(Language language, HttpServletRequest request) {
        return Answers.of(pages.sentence(HttpStatus.NOT_FOUND, "portal.not-found", null, language), request);
    }

    private static Optional<Integer> number(String page) {
        return page.matches("[1-9][0-9]{0,5}")
                ? Optional.of(Integer.valueOf(page)).filter(number -> number <= LAST_PAGE)
                : Optional.empty();
    }

    private static Optional<NoticeId> noticeId(String id) {
        try {
            return Optional.of(NoticeId.of(id))
                    .filter(notice -> notice.toString().equals(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
