package org.fawen.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.fawen.notice.NoticeId;
import org.fawen.notice.SiteColumn;
import org.fawen.notice.content.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The addresses readers open. What they may not see is not found. */
@Controller
class PortalController {

    private final PublicPages pages;
    private final ReadyPages ready;

    PortalController(PublicPages pages, ReadyPages ready) {
        this.pages = pages;
        this.ready = ready;
    }

    @GetMapping("/")
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        list("/", request, response);
    }

    @GetMapping("/search")
    void search(HttpServletRequest request, HttpServletResponse response) throws IOException {
        list("/search", request, response);
    }

    private void list(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Language.of(request.getParameter("lang"));
        var asked = ListAsked.of(path, Audience.PUBLIC, request);
        if (asked.isEmpty()) {
            notFound(language, request, response);
            return;
        }
        var list = asked.orElseThrow();
        var address = list.address();
        var query = address.contains("?") ? language.furtherQuery() : language.query();
        answer(address + query, () -> Optional.of(pages.list(list, language)), language, request, response);
    }

    @GetMapping("/notices/{id}")
    void notice(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var language = Language.of(lang);
        var notice = noticeId(id);
        answer(
                "/notices/" + id + language.query(),
                () -> notice.flatMap(found -> pages.notice(found, language)),
                language,
                request,
                response);
    }

    @GetMapping("/notices/{id}/changes")
    void changes(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var language = Language.of(lang);
        var notice = noticeId(id);
        answer(
                "/notices/" + id + "/changes" + language.query(),
                () -> notice.flatMap(found -> pages.changes(found, language)),
                language,
                request,
                response);
    }

    @GetMapping("/notices/{id}/editions/{number:[1-9][0-9]{0,3}}")
    void edition(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var language = Language.of(lang);
        var notice = noticeId(id);
        answer(
                "/notices/" + id + "/editions/" + number + language.query(),
                () -> notice.flatMap(found -> pages.edition(found, number, language)),
                language,
                request,
                response);
    }

    @GetMapping("/feeds/notices.{ending:atom|rss}")
    void feed(@PathVariable String ending, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        feed(null, ending, request, response);
    }

    @GetMapping("/feeds/column-{column:[a-z]+}.{ending:atom|rss}")
    void feedOfColumn(
            @PathVariable String column,
            @PathVariable String ending,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var named = SiteColumn.named(column);
        if (named.isPresent()) {
            feed(named.orElseThrow(), ending, request, response);
        } else {
            notFound(Language.CHINESE, request, response);
        }
    }

    private void feed(
            @Nullable SiteColumn column, String ending, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var kind = ending.equals("rss") ? FeedKind.RSS : FeedKind.ATOM;
        answer(
                request.getRequestURI(),
                () -> Optional.of(pages.feed(column, kind)),
                Language.CHINESE,
                request,
                response);
    }

    @GetMapping("/sitemap.xml")
    void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer("/sitemap.xml", () -> Optional.of(pages.sitemap()), Language.CHINESE, request, response);
    }

    @GetMapping("/robots.txt")
    void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer("/robots.txt", () -> Optional.of(pages.robots()), Language.CHINESE, request, response);
    }

    private void answer(
            String address,
            Supplier<Optional<ReadyPage>> rendering,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var page = ready.get(address, rendering);
        if (page.isPresent()) {
            Answers.send(page.get(), request, response);
        } else {
            notFound(language, request, response);
        }
    }

    private void notFound(Language language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answers.send(pages.sentence(HttpStatus.NOT_FOUND, "portal.not-found", null, language), request, response);
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
