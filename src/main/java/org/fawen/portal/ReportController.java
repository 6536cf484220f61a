package org.fawen.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.fawen.notice.ErrorReports;
import org.fawen.notice.NoticeId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 纠错: readers say what is wrong on a page; it waits at 网上发布 until somebody has seen to it. */
@Controller
class ReportController {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 500;

    private final PublicPages pages;
    private final ErrorReports reports;

    ReportController(PublicPages pages, ErrorReports reports) {
        this.pages = pages;
        this.reports = reports;
    }

    @GetMapping("/notices/{id}/report")
    void ask(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        form(id, "", "", request, response);
    }

    /** @param website a field that no reader sees; who fills it in is a machine */
    @PostMapping("/notices/{id}/report")
    void take(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var said = words.strip();
        if (said.codePointCount(0, said.length()) < SHORTEST || said.length() > LONGEST) {
            form(id, said, "portal.report.refused", request, response);
            return;
        }
        var notice = noticeId(id).filter(pages::isReadable);
        if (notice.isEmpty()) {
            form(id, said, "", request, response);
            return;
        }
        if (website.isEmpty() && !reports.take(notice.orElseThrow(), said)) {
            form(id, said, "portal.report.too-many", request, response);
            return;
        }
        var language = Language.of(request.getParameter("lang"));
        Answers.sendPrivately(pages.sentence(HttpStatus.OK, "portal.report.taken", null, language), request, response);
    }

    private void form(String id, String said, String refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = Language.of(request.getParameter("lang"));
        var page = noticeId(id).flatMap(notice -> pages.report(notice, said, refused, language));
        Answers.sendPrivately(
                page.orElseGet(() -> pages.sentence(HttpStatus.NOT_FOUND, "portal.not-found", null, language)),
                request,
                response);
    }

    private static Optional<NoticeId> noticeId(String id) {
        try {
            return Optional.of(NoticeId.of(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
